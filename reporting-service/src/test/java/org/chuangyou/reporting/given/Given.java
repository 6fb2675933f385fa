package org.chuangyou.reporting.given;

import java.time.Instant;
import java.util.Arrays;
import java.util.UUID;
import java.util.stream.Collectors;
import jakarta.inject.Singleton;

/**
 * States to begin from, with defaults. Everything happens in 2012, so that the county of 2011 is not disturbed. What is
 * given has arrived when {@link #settled} returns.
 */
@Singleton
public class Given {

    private final Announcements announcements;

    Given(Announcements announcements) {
        this.announcements = announcements;
    }

    public Given settled() {
        announcements.settle();
        return this;
    }

    public UUID aCommittee() {
        return place(UUID.randomUUID(), "committee-established", "WORKING_COMMITTEE", "县委教育工作委员会", null);
    }

    public UUID aGeneralBranch(UUID above) {
        return place(UUID.randomUUID(), "committee-established", "GENERAL_BRANCH", "中学党总支", above);
    }

    public UUID aBranch(UUID above) {
        return aBranch(UUID.randomUUID(), above);
    }

    public UUID aBranch(UUID id, UUID above) {
        return place(id, "branch-established", "BRANCH", "县民族中学党支部", above);
    }

    /** A branch that now stands elsewhere. */
    public void moved(UUID branch, UUID above) {
        place(branch, "branch-corrected", "BRANCH", "县民族中学党支部", above);
    }

    /** A branch that stands no more from this day on. */
    public void dissolved(UUID branch, String day) {
        announcements.send("organization.organization-dissolved.v1", branch, """
                {"organizationId": "%s", "code": "C-%s", "name": "县民族中学党支部", "kind": "BRANCH", "effectiveOn": "%s",
                 "documentNumber": "示教党发〔2012〕6号", "successorId": null}
                """.formatted(branch, branch, day));
    }

    public UUID place(UUID id, String what, String kind, String name, UUID above) {
        announcements.send("organization.%s.v1".formatted(what), id, """
                {"organizationId": "%s", "code": "C-%s", "name": "%s", "kind": "%s", "parentId": %s,
                 "establishedOn": "2012-01-01", "termEndsOn": null, "unitIds": []}
                """.formatted(id, id, name, kind, quoted(above)));
        return id;
    }

    /** Somebody who holds a post there; by this code they sign in. */
    public String aSecretaryOf(UUID organization) {
        var code = "DY" + UUID.randomUUID().toString().substring(0, 8);
        aPost(organization, code);
        return code;
    }

    public UUID aPost(UUID organization, String personCode) {
        var post = UUID.randomUUID();
        announcements.send("organization.post-assumed.v1", organization, """
                {"postId": "%s", "organizationId": "%s", "personId": "%s", "personCode": "%s", "name": "示例",
                 "office": "SECRETARY", "secretaryKind": "FULL_TIME", "assumedOn": "2012-01-01"}
                """.formatted(
                        post, organization, UUID.randomUUID(), personCode));
        return post;
    }

    public void givenUp(UUID post, UUID organization) {
        announcements.send("organization.post-relinquished.v1", organization, """
                {"postId": "%s", "organizationId": "%s", "personCode": "DY", "relinquishedOn": "2012-02-01"}
                """.formatted(post, organization));
    }

    public UUID aCampaignOf(UUID organization) {
        var campaign = UUID.randomUUID();
        announcements.send("pledge.campaign-opened.v1", campaign, """
                {"campaignId": "%s", "organizationId": "%s", "name": "创先争优活动",
                 "theme": "推动科学发展，办人民满意教育", "startsOn": "2012-03-01", "endsOn": "2012-12-31"}
                """.formatted(campaign, organization));
        return campaign;
    }

    /** As a producer tells it that knows of stages, documents and carriers; then the stage is put off by a month. */
    public UUID aCampaignInStagesOf(UUID organization) {
        var campaign = UUID.randomUUID();
        announcements.send("pledge.campaign-opened.v1", campaign, """
                {"campaignId": "%s", "organizationId": "%s", "name": "创先争优活动", "theme": "办人民满意教育",
                 "startsOn": "2012-03-01", "endsOn": "2012-12-31",
                 "stages": [{"name": "公开承诺阶段", "startsOn": "2012-03-01", "endsOn": "2012-05-31"}],
                 "basis": [{"title": "关于深入开展创先争优活动的实施意见", "number": "示创组办发〔2012〕10号",
                            "issuedOn": "2012-02-20"},
                           {"title": null, "number": "示教党〔2012〕3号", "issuedOn": null}],
                 "carriers": ["三联系三示范", "六个一"]}
                """.formatted(campaign, organization));
        announcements.send("pledge.campaign-rescheduled.v1", campaign, """
                {"campaignId": "%s", "organizationId": "%s", "endsOn": "2013-01-31", "reason": "延长公开承诺",
                 "stages": [{"name": "公开承诺阶段", "startsOn": "2012-03-01", "endsOn": "2012-06-30"}],
                 "rescheduledOn": "2012-05-20"}
                """.formatted(campaign, organization));
        return campaign;
    }

    /** A plan with its 四个明确, of which a revision changes the carrier. */
    public void aClearPlan(UUID campaign, UUID organization) {
        var plan = UUID.randomUUID();
        var told = """
                {"planId": "%s", "campaignId": "%s", "organizationId": "%s", "theme": "服务学生", "carrier": "%s",
                 "conditions": "五个好", "pledgeContent": "为民服务。", %s}
                """;
        announcements.send(
                "pledge.plan-published.v1",
                plan,
                told.formatted(plan, campaign, organization, "六个一", "\"publishedOn\": \"2012-03-20\""));
        announcements.send(
                "pledge.plan-revised.v1",
                plan,
                told.formatted(plan, campaign, organization, "三联系", "\"number\": 2, \"revisedOn\": \"2012-05-05\""));
    }

    public void aPlan(UUID campaign, UUID organization) {
        announcements.send("pledge.plan-published.v1", UUID.randomUUID(), """
                {"planId": "%s", "campaignId": "%s", "organizationId": "%s", "publishedOn": "2012-03-20"}
                """.formatted(
                        UUID.randomUUID(), campaign, organization));
    }

    public Pledge aPublishedPledge(UUID campaign, UUID organization) {
        return aPledge(campaign, organization).published();
    }

    /** One of which nothing was told yet. */
    public Pledge aPledge(UUID campaign, UUID organization) {
        return new Pledge(UUID.randomUUID(), campaign, organization);
    }

    /** An evaluation by the organiser of these branches: the first 91.5 % satisfied, the others not to be shown. */
    public UUID aClosedEvaluation(UUID campaign, UUID organiser, UUID... branches) {
        var evaluation = UUID.randomUUID();
        var subjects = Arrays.stream(branches)
                .map(branch -> subject(branch, branch.equals(branches[0])))
                .collect(Collectors.joining(","));
        announcements.send("evaluation.evaluation-closed.v1", evaluation, """
                {"evaluationId": "%s", "campaignId": "%s", "organizationId": "%s", "title": "上半年群众满意度测评",
                 "closedOn": "2012-06-10", "definition": "TOP2",
                 "groups": [{"name": "教师", "weight": 40, "eligible": 14, "issued": 14, "cast": 13},
                            {"name": "家长", "weight": 60, "eligible": 50, "issued": 41, "cast": 40}],
                 "subjects": [%s]}
                """.formatted(
                        evaluation, campaign, organiser, subjects));
        return evaluation;
    }

    /** Parents wrote on paper, six of them; nobody cast a ballot. */
    public UUID anEvaluationOnPaper(UUID campaign, UUID organiser, UUID branch) {
        var evaluation = UUID.randomUUID();
        announcements.send(
                "evaluation.evaluation-closed.v1", evaluation, """
                {"evaluationId": "%s", "campaignId": "%s", "organizationId": "%s", "title": "家长开放周测评",
                 "closedOn": "2012-06-10", "definition": "TOP2",
                 "groups": [{"name": "家长", "weight": 100, "eligible": 8, "issued": 0, "cast": 0,
                             "onPaper": {"issued": 8, "returned": 6, "valid": 6}}],
                 "subjects": [{"kind": "BRANCH", "organizationId": "%s", "numerator": null, "denominator": null,
                               "percent": null, "suppressed": false,
                               "onPaper": {"numerator": 27, "denominator": 30, "percent": 90.0, "suppressed": false}}]}
                """.formatted(evaluation, campaign, organiser, branch));
        return evaluation;
    }

    /** Of a member, told of with numbers as producers once did. */
    public UUID anEvaluationOfMembers(UUID campaign, UUID organiser, UUID branch) {
        var evaluation = UUID.randomUUID();
        announcements.send(
                "evaluation.evaluation-closed.v1", evaluation, """
                {"evaluationId": "%s", "campaignId": "%s", "organizationId": "%s", "title": "党员测评",
                 "closedOn": "2012-06-10", "definition": "TOP2",
                 "groups": [{"name": "教师", "weight": 100, "eligible": 14, "issued": 14, "cast": 13}],
                 "subjects": [{"kind": "MEMBER", "organizationId": "%s", "numerator": 23, "denominator": 25,
                               "percent": 92.0, "suppressed": false}]}
                """.formatted(evaluation, campaign, organiser, branch));
        return evaluation;
    }

    public void publishedEvaluation(UUID evaluation, UUID campaign, UUID organiser) {
        announcements.send(
                "evaluation.evaluation-published.v1", evaluation, """
                {"evaluationId": "%s", "campaignId": "%s", "organizationId": "%s", "publishedOn": "2012-06-20"}
                """.formatted(evaluation, campaign, organiser));
    }

    private static String subject(UUID branch, boolean shown) {
        return "{\"kind\": \"BRANCH\", \"organizationId\": \"%s\", %s}"
                .formatted(
                        branch,
                        shown
                                ? "\"numerator\": 23, \"denominator\": 25, \"percent\": 91.5, \"suppressed\": false"
                                : "\"numerator\": null, \"denominator\": null, \"percent\": null, \"suppressed\": true");
    }

    private static String quoted(UUID id) {
        return id == null ? "null" : "\"" + id + "\"";
    }

    /** A pledge and what is told of it. */
    public final class Pledge {

        private final UUID id;
        private final String about;

        private Pledge(UUID id, UUID campaign, UUID organization) {
            this.id = id;
            this.about =
                    "\"pledgeId\": \"%s\", \"campaignId\": \"%s\", \"organizationId\": \"%s\", \"kind\": \"MEMBER\""
                            .formatted(id, campaign, organization);
        }

        public Pledge published() {
            return tell(
                    "pledge-published", "\"itemCount\": 2, \"dueOn\": \"2012-12-01\", \"publishedOn\": \"2012-04-01\"");
        }

        public Pledge fulfilled() {
            return tell("pledge-fulfilled", "\"fulfilledOn\": \"2012-05-20\"");
        }

        public Pledge handedOver(UUID from, UUID to, String on) {
            return tell(
                    "pledge-handed-over", "\"from\": \"%s\", \"to\": \"%s\", \"on\": \"%s\"".formatted(from, to, on));
        }

        public Pledge unkept(String reason) {
            return tell("pledge-unkept", "\"reason\": \"%s\", \"explainedOn\": \"2012-05-21\"".formatted(reason));
        }

        public Pledge partlyFulfilled() {
            return tell("pledge-partly-fulfilled", "\"keptCount\": 1, \"endedOn\": \"2012-05-20\"");
        }

        public Pledge withdrawn() {
            return tell("pledge-withdrawn", "\"withdrawnOn\": \"2012-05-20\"");
        }

        public Pledge overdueReport(String month, String dueOn) {
            return tell(
                    "pledge-overdue",
                    "\"what\": \"PROGRESS_REPORT\", \"month\": \"%s\", \"dueOn\": \"%s\"".formatted(month, dueOn));
        }

        public Pledge reported(String month, String at) {
            return reported(month, "", at);
        }

        /** On a day, and announced long after, as a ledger of years past is. */
        public Pledge reportedOn(String day, String month, String at) {
            return reported(month, ", \"reportedOn\": \"%s\"".formatted(day), at);
        }

        private Pledge reported(String month, String more, String at) {
            announcements.send(
                    "pledge.progress-reported.v1",
                    id,
                    "{%s, \"month\": \"%s\", \"state\": \"ON_TRACK\"%s}".formatted(about, month, more),
                    Instant.parse(at));
            return this;
        }

        public Pledge rated(String rater) {
            return tell("pledge-rated", "\"rater\": \"%s\", \"ratedOn\": \"2012-06-01\"".formatted(rater));
        }

        public Pledge checked(String finding) {
            return tell("pledge-checked", "\"finding\": \"%s\", \"checkedOn\": \"2012-05-10\"".formatted(finding));
        }

        public Pledge overdueItem(int item, String dueOn) {
            return tell("pledge-item-overdue", "\"item\": %d, \"dueOn\": \"%s\"".formatted(item, dueOn));
        }

        public Pledge overdueComment(UUID comment, String what) {
            return tell(
                    "comment-overdue",
                    "\"commentId\": \"%s\", \"what\": \"%s\", \"dueOn\": \"2012-05-24\"".formatted(comment, what));
        }

        public Pledge answered() {
            return tell("comment-answered", "\"answeredOn\": \"2012-06-01\"");
        }

        private Pledge tell(String what, String facts) {
            announcements.send("pledge.%s.v1".formatted(what), id, "{%s, %s}".formatted(about, facts));
            return this;
        }
    }
}
