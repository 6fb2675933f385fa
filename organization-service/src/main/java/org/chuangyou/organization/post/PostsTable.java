package org.chuangyou.organization.post;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import jakarta.enterprise.context.ApplicationScoped;

import org.chuangyou.chassis.event.Outbox;
import org.chuangyou.exchange.Column;
import org.chuangyou.exchange.ExchangeTable;
import org.chuangyou.exchange.ImportDate;
import org.chuangyou.exchange.Intake;
import org.chuangyou.exchange.Layout;
import org.chuangyou.exchange.Tally;
import org.chuangyou.organization.person.PersonCodes;
import org.chuangyou.organization.term.TermSpans;
import org.chuangyou.organization.tree.OrganizationCodes;

/**
 * posts: who holds which post. For each organisation the file names it is the whole list: a post that it no longer lists
 * has been given up. The election that gave a post is no matter of a sheet: votes are not typed in.
 */
@ApplicationScoped
class PostsTable implements ExchangeTable {

    static final Column<String> ORGANIZATION =
            Column.reference("组织编码", "organizations").example("ZB-001");
    static final Column<String> HOLDER = Column.reference("人员编号", "members").example("DY00011");
    static final Column<Office> OFFICE = Column.choice("党内职务", Office.class);
    static final Column<Employment> EMPLOYMENT = Column.choice("专兼职", Employment.class);
    static final Column<String> ADMINISTRATIVE_POST =
            Column.text("行政职务", 50).mayBeEmpty().example("校长");
    static final Column<LocalDate> ASSUMED_ON =
            Column.date("任职日期").mayBeMissing().note("新任职缺省为名册日期");
    static final Column<String> DOCUMENT =
            Column.text("任职文号", 100).mayBeMissing().example("示教党发〔2011〕5号");
    static final Column<LocalDate> TERM =
            Column.date("任期选举日期").mayBeMissing().example("").note("所属任期的选举日期，见“任期”表；不论届次的留空");
    static final Column<UUID> ID = Column.identity();

    private static final Layout LAYOUT = new Layout(
            "posts",
            "职务",
            5,
            List.of(ORGANIZATION, HOLDER, OFFICE),
            List.of(ORGANIZATION, HOLDER, OFFICE, EMPLOYMENT, ADMINISTRATIVE_POST, ASSUMED_ON, DOCUMENT, TERM, ID));

    private final PostRows posts;
    private final OrganizationCodes organizations;
    private final PersonCodes persons;
    private final TermSpans terms;
    private final Outbox outbox;

    PostsTable(PostRows posts, OrganizationCodes organizations, PersonCodes persons, TermSpans terms, Outbox outbox) {
        this.posts = posts;
        this.organizations = organizations;
        this.persons = persons;
        this.terms = terms;
        this.outbox = outbox;
    }

    @Override
    public Layout layout() {
        return LAYOUT;
    }

    @Override
    public String export() {
        return PostRows.EXPORT;
    }

    @Override
    public Intake open(ImportDate date, Tally tally) {
        return new PostsIntake(
                posts, persons, organizations.index(), new TermsOfRows(terms), outbox, date.asOf(), tally);
    }
}
