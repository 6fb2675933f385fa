package org.chuangyou.pledge.ledger;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.chuangyou.exchange.Column;
import org.chuangyou.exchange.Layout;
import org.chuangyou.pledge.matter.Fields;
import org.chuangyou.pledge.matter.MatterColumns;
import org.chuangyou.pledge.pledge.Channel;
import org.chuangyou.pledge.pledge.DraftPledge;
import org.chuangyou.pledge.pledge.FiveGood;
import org.chuangyou.pledge.pledge.FiveLead;
import org.chuangyou.pledge.pledge.NewFulfilment;
import org.chuangyou.pledge.pledge.NewPublication;
import org.chuangyou.pledge.pledge.NewReview;
import org.chuangyou.pledge.pledge.PledgeKind;
import org.chuangyou.pledge.pledge.PledgeStatus;
import org.chuangyou.pledge.pledge.Shortfall;
import org.chuangyou.pledge.pledge.Telling;
import org.chuangyou.pledge.pledge.UnkeptReason;

/** The sheet of pledges (承诺台账): what was promised by whom stays; each later step fills columns of its own, once. */
final class LedgerColumns {

    static final Column<String> CODE = Column.code("承诺编码").example("CN-2011-01").fixed();
    static final Column<String> CAMPAIGN =
            Column.reference("活动编码", "campaigns").example("HD-000001").fixed();
    static final Column<PledgeKind> KIND =
            Column.choice("承诺类别", PledgeKind.class).fixed();
    static final Column<String> PLEDGER =
            Column.reference("承诺人编号", "members").mayBeEmpty().fixed().note("领导干部、普通党员必填；党组织、领导班子的承诺留空");
    static final Column<String> DUTIES =
            MatterColumns.words("与岗位职责的结合", DraftPledge.class, "duties").mayBeEmpty();
    static final Column<Set<FiveLead>> FIVE_LEADS =
            Column.choices("五带头", FiveLead.class).mayBeEmpty().fixed();
    static final Column<Set<FiveGood>> FIVE_GOODS =
            Column.choices("五个好", FiveGood.class).mayBeEmpty().fixed();
    static final Column<String> OPINIONS =
            MatterColumns.words("承诺前听取的意见", DraftPledge.class, "opinionsHeard").mayBeEmpty();
    static final Column<PledgeStatus> STATUS = Column.choice("承诺状态", PledgeStatus.class);
    static final Column<String> DRAFTED_BY =
            Column.reference("起草人编号", "members").example("DY00014").fixed();
    static final Column<String> SUBMITTED_BY = person("提交人编号");
    static final Column<LocalDate> SUBMITTED_ON =
            day("提交日期").mayBeMissing().note("提交人当日须有提交的资格；不详的留空，按公布日期（尚未公布的按今天）查对");
    static final Column<String> REVIEWED_BY = person("审核人编号").note("不得审核本人的、本人起草或提交的承诺");
    static final Column<String> REVIEW_REMARK = prose("审核意见", NewReview.class, "remark");
    static final Column<LocalDate> PUBLISHED_ON = day("公布日期");
    static final Column<Set<Channel>> CHANNELS =
            Column.choices("公布方式", Channel.class).mayBeEmpty().lasting();
    static final Column<String> PLACE = prose("公布地点", NewPublication.class, "place");
    static final Column<LocalDate> REVISED_ON =
            Column.date("修订公布日期").mayBeEmpty().fixed().example("").note("所填为修订后的文字时，写修订公布的日期");
    static final Column<LocalDate> ENDED_ON = day("了结日期");
    static final Column<String> DONE = prose("做了什么", NewFulfilment.class, "done");
    static final Column<String> SEE_AT = prose("在哪里可以看到", NewFulfilment.class, "seeAt");
    static final Column<UnkeptReason> UNKEPT_REASON =
            Column.choice("未兑现的原因", UnkeptReason.class).mayBeEmpty().lasting();
    static final Column<String> EXPLANATION = prose("未兑现的说明或撤回的理由", Shortfall.class, "explanation");
    static final Column<String> TOLD_HOW = prose("怎样向群众说明", Telling.class, "how");
    static final Column<LocalDate> TOLD_ON = day("向群众说明日期");

    static final Column<String> EXPLAINED_BY = person("代为说明人编号").mayBeMissing().note("期限过后代承诺人说明未兑现的书记、副书记；承诺人自己说明的留空");
    static final Column<LocalDate> OBJECTED_ON = day("提出异议日期").mayBeMissing().note("承诺人对代为作出的说明提出异议的日期");
    static final Column<LocalDate> CONFIRMED_ON = day("确认了结日期").note("党组织确认兑现、部分兑现或未兑现的日期；未确认的留空，不告知其他系统");
    static final Column<String> CONFIRMED_BY =
            person("确认人编号").mayBeMissing().note("确认了结或同意撤回已公布承诺的人；就是审核人的留空；代为说明、期满无异议而成立的也留空");

    static final Layout LAYOUT = new Layout(
            "pledges",
            "承诺",
            80,
            List.of(CODE),
            List.of(
                    CODE,
                    CAMPAIGN,
                    MatterColumns.ORGANIZATION,
                    KIND,
                    PLEDGER,
                    DUTIES,
                    FIVE_LEADS,
                    FIVE_GOODS,
                    OPINIONS,
                    STATUS,
                    DRAFTED_BY,
                    SUBMITTED_BY,
                    SUBMITTED_ON,
                    REVIEWED_BY,
                    REVIEW_REMARK,
                    PUBLISHED_ON,
                    CHANNELS,
                    PLACE,
                    REVISED_ON,
                    ENDED_ON,
                    DONE,
                    SEE_AT,
                    UNKEPT_REASON,
                    EXPLANATION,
                    TOLD_HOW,
                    TOLD_ON,
                    EXPLAINED_BY,
                    OBJECTED_ON,
                    CONFIRMED_ON,
                    CONFIRMED_BY,
                    MatterColumns.ID));

    static final Fields FIELDS = new Fields(
            CODE,
            Map.ofEntries(
                    Map.entry("duties", DUTIES),
                    Map.entry("opinionsHeard", OPINIONS),
                    Map.entry("remark", REVIEW_REMARK),
                    Map.entry("channels", CHANNELS),
                    Map.entry("place", PLACE),
                    Map.entry("done", DONE),
                    Map.entry("seeAt", SEE_AT),
                    Map.entry("explanation", EXPLANATION),
                    Map.entry("reason", UNKEPT_REASON),
                    Map.entry("told.how", TOLD_HOW),
                    Map.entry("told.on", TOLD_ON)));

    private LedgerColumns() {}

    private static Column<String> person(String header) {
        return Column.reference(header, "members").mayBeEmpty().lasting();
    }

    private static Column<LocalDate> day(String header) {
        return Column.date(header).mayBeEmpty().lasting().example("");
    }

    private static Column<String> prose(String header, Class<? extends Record> request, String field) {
        return MatterColumns.prose(header, request, field).mayBeEmpty().lasting();
    }
}
