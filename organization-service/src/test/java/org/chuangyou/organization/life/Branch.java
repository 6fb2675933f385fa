package org.chuangyou.organization.life;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.chuangyou.chassis.testing.Database;
import org.chuangyou.organization.Roster;

/**
 * A branch of eight full members, one on probation and one applicant, with a committee (members 1 to 3, the first is
 * secretary) and a party group (members 1 to 4); member 8 is secretary of the committee above.
 */
public final class Branch {

    private final String prefix;
    private final Database database;

    private Branch(String prefix, Database database) {
        this.prefix = prefix;
        this.database = database;
    }

    public static Branch of(String prefix, Database database) {
        var branch = new Branch(prefix, database);
        Roster.small(prefix)
                .with("organizations", branch.organizations())
                .with("members", branch.members())
                .with("posts", branch.posts())
                .upload()
                .statusCode(201);
        IntStream.rangeClosed(1, 4)
                .forEach(number -> database.change(
                        "UPDATE person SET party_group_id = ?::uuid WHERE code = ?",
                        branch.group(),
                        branch.code(number)));
        return branch;
    }

    /** A branch of three, without committee and groups. */
    public static Branch small(String prefix, Database database) {
        Roster.small(prefix).upload().statusCode(201);
        return new Branch(prefix, database);
    }

    private String organizations() {
        return Roster.text(
                Roster.organizationHeader(),
                prefix + "-C,示例工委,党工委,,1985-01-01,2012-01-28,",
                prefix + "-B,示例小学党支部,党支部," + prefix + "-C,1990-01-01,2013-01-01," + prefix + "-U1",
                prefix + "-G,第一党小组,党小组," + prefix + "-B,1990-01-01,,");
    }

    private String members() {
        var full = IntStream.rangeClosed(1, 8).mapToObj(n -> Roster.member(prefix, n, "正式党员", "2000-07-01"));
        var others = Stream.of(Roster.member(prefix, 9, "预备党员", "2011-05-01"), Roster.member(prefix, 10, "入党申请人", ""));
        return Roster.text(Stream.concat(Stream.of(Roster.memberHeader()), Stream.concat(full, others))
                .toArray(String[]::new));
    }

    private String posts() {
        return Roster.text(
                Roster.postHeader(),
                prefix + "-C," + code(8) + ",书记,专职,",
                prefix + "-B," + code(1) + ",书记,兼职,校长",
                prefix + "-B," + code(2) + ",组织委员,兼职,教师",
                prefix + "-B," + code(3) + ",宣传委员,兼职,教师");
    }

    public String id() {
        return organization("B");
    }

    public String committee() {
        return organization("C");
    }

    public String group() {
        return organization("G");
    }

    private String organization(String suffix) {
        return database.texts("SELECT id FROM organization WHERE code = ?", prefix + "-" + suffix)
                .get(0);
    }

    public String code(int number) {
        return prefix + "-P" + number;
    }

    public String secretary() {
        return code(1);
    }

    public String superior() {
        return code(8);
    }

    public String person(int number) {
        return database.texts("SELECT id FROM person WHERE code = ?", code(number))
                .get(0);
    }

    public List<String> persons(int... numbers) {
        return IntStream.of(numbers).mapToObj(this::person).toList();
    }
}
