package org.chuangyou.pledge.bench;

import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.chuangyou.chassis.testing.Tokens;

import static java.nio.charset.StandardCharsets.UTF_8;

/** The request that imports a file of deeds, each of two members of a branch. */
final class DeedFile {

    private static final int BRANCHES = 1_000;
    private static final String HEADER =
            "服务编码,组织编码,服务队编码,服务类别,名称,做了什么,服务日期,参加者编号,每人时长（小时）,受益面,受益面的单位,受益面的限定,撤销日期,撤销理由,登记人编号,登记日期\r\n";

    private DeedFile() {}

    /** @param first number of the first deed; no two files share one */
    static String of(int first, int rows) {
        var body = "--part\r\nContent-Disposition: form-data; name=\"deeds\"; filename=\"deeds.csv\"\r\n\r\n" + HEADER
                + IntStream.range(first, first + rows).mapToObj(DeedFile::row).collect(Collectors.joining())
                + "\r\n--part--\r\n";
        return "POST /imports HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer " + Tokens.of("S1", "roster-steward")
                + "\r\nContent-Type: multipart/form-data; boundary=part\r\nContent-Length: "
                + body.getBytes(UTF_8).length
                + "\r\n\r\n" + body;
    }

    private static String row(int number) {
        var branch = number % BRANCHES + 1;
        var member = Country.ownOfSecretary(branch);
        return "FW-%d,%s,,慰问,看望老教师,送去慰问品并打扫庭院,2020-05-01,M%d;M%d,2.5,%d,人,准确,,,M%d,2020-06-01\r\n"
                .formatted(
                        number, Country.branch(branch).replace("-", ""), member, member + 1, number % 90 + 10, member);
    }
}
