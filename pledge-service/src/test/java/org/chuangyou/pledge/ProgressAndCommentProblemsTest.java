package org.chuangyou.pledge;

import java.util.UUID;
import jakarta.inject.Inject;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.chuangyou.chassis.testing.RealKafka;
import org.chuangyou.chassis.testing.RealPostgres;
import org.chuangyou.chassis.testing.Tokens;
import org.junit.jupiter.api.Test;

import static org.chuangyou.pledge.Api.act;
import static org.chuangyou.pledge.Api.get;
import static org.chuangyou.pledge.Api.problem;
import static org.chuangyou.pledge.World.BRANCH;
import static org.chuangyou.pledge.World.COMMISSIONER;
import static org.chuangyou.pledge.World.MEMBER;
import static org.chuangyou.pledge.World.SECRETARY;

/** Every way in which a report or a comment is not taken, and what is said. */
@QuarkusTest
@WithTestResource(RealPostgres.class)
@WithTestResource(RealKafka.class)
@WithTestResource(Tokens.class)
class ProgressAndCommentProblemsTest {

    @Inject
    Given given;

    @Inject
    World world;

    @Test
    void progress_report_not_found() {
        var report = given.aPublishedPledge() + "/progress-reports/2011-05";
        problem(get(MEMBER, report), 404, "progress-report-not-found", "尚未报告");
    }

    @Test
    void month_to_come() {
        var report = given.aPublishedPledge() + "/progress-reports/2011-06";
        problem(
                Api.as(MEMBER).body(Given.PROGRESS).put(report).then(),
                409,
                "month-to-come",
                "现在是 2011-05，不能报告 2011-06 的进展");
    }

    @Test
    void month_before_publication() {
        var report = given.aPublishedPledge() + "/progress-reports/2011-04";
        problem(
                Api.as(MEMBER).body(Given.PROGRESS).put(report).then(),
                409,
                "month-before-publication",
                "承诺在 2011-05 公布，不能报告 2011-04 的进展");
    }

    @Test
    void reporting_day_not_found() {
        world.exists();
        var day = "/organizations/" + UUID.randomUUID() + "/reporting-day";
        problem(get(SECRETARY, day), 404, "reporting-day-not-found", "次月 5 日");
    }

    @Test
    void reporting_day_leaders_only() {
        world.exists();
        var day = "/organizations/" + BRANCH + "/reporting-day";
        problem(
                Api.as(COMMISSIONER).body("{\"day\": 7}").put(day).then(),
                403,
                "reporting-day-leaders-only",
                "书记、副书记设定");
    }

    @Test
    void comment_not_found() {
        var comment = given.aPublishedPledge() + "/comments/" + UUID.randomUUID();
        problem(get(SECRETARY, comment), 404, "comment-not-found", "没有这条留言");
    }

    @Test
    void comment_status() {
        var comment = given.aPendingComment(given.aPublishedPledge());
        problem(
                act(COMMISSIONER, comment, "answer", "{\"text\": \"好\"}"),
                409,
                "comment-status",
                "留言现为待审看，不能答复；须为已显示、已办结。");
    }

    @Test
    void comment_answered() {
        var comment = given.aShownComment(given.aPublishedPledge());
        act(MEMBER, comment, "answer", "{\"text\": \"好\"}").statusCode(200);
        problem(act(MEMBER, comment, "answer", "{\"text\": \"好\"}"), 409, "comment-answered", "已于 2011-05-10 答复");
    }

    @Test
    void hiding_needs_reason() {
        var comment = given.aPendingComment(given.aPublishedPledge());
        problem(
                act(COMMISSIONER, comment, "moderation", "{\"decision\": \"HIDE\"}"),
                400,
                "hiding-needs-reason",
                "说明理由");
    }
}
