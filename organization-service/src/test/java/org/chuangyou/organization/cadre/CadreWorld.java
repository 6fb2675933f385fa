package org.chuangyou.organization.cadre;

import jakarta.inject.Singleton;

import org.chuangyou.organization.Acting;
import org.chuangyou.organization.SmallCounty;

/** A small county with a round of reserve cadres; {@code P2} is the committee's secretary and holds it. */
@Singleton
class CadreWorld {

    static final String TEST = "{\"testedOn\": \"2011-05-07\", \"marks\": 86.5}";
    static final String APPRAISAL = """
            {"appraisedOn": "2011-05-20", "result": "SUITABLE", "findings": "表现良好", "appraisers": ["示例2", "示例3"]}""";
    static final String OBJECTION = "{\"raisedOn\": \"2011-06-03\", \"content\": \"任教年限与材料不一致\"}";
    static final String LISTING = "{\"listedOn\": \"2011-06-15\"}";

    private final SmallCounty county;

    CadreWorld(SmallCounty county) {
        this.county = county;
    }

    SmallCounty county() {
        return county;
    }

    /** The address of an open round of the committee of this prefix. */
    String round(String prefix) {
        county.exists(prefix);
        return Acting.as(prefix + "-P2").create("/cadre-rounds", newRound(prefix));
    }

    String newRound(String prefix) {
        return """
                {"organizationId": "%s", "year": 2011, "level": "学校副职", "title": "2011年后备干部选拔",
                 "documentNumber": "示教党发〔2011〕6号", "documentDate": "2011-04-01"}
                """.formatted(county.organization(prefix + "-C"));
    }

    /** The branch nominates one of its own. */
    String nominated(String round, String prefix, int person) {
        return Acting.as(prefix + "-P1").create(round + "/nominations", nomination(prefix, person));
    }

    String nomination(String prefix, int person) {
        return """
                {"organizationId": "%s", "personId": "%s", "nominatedOn": "2011-04-12", "reasons": "群众公认",
                 "votes": {"eligible": 22, "present": 20, "inFavour": 18}}
                """.formatted(county.organization(prefix + "-B"), county.person(prefix + "-P" + person));
    }

    String appraised(String round, String prefix, int person) {
        var nomination = nominated(round, prefix, person);
        var holder = Acting.as(prefix + "-P2");
        holder.decide(nomination, "test", TEST).statusCode(200);
        holder.decide(nomination, "appraisal", APPRAISAL).statusCode(200);
        return nomination;
    }

    String onNotice(String round, String prefix, int person) {
        var nomination = appraised(round, prefix, person);
        Acting.as(prefix + "-P2")
                .post(round + "/notices", notice("2011-06-01", "2011-06-08", id(nomination)))
                .statusCode(201);
        return nomination;
    }

    static String notice(String startsOn, String endsOn, String... nominations) {
        return """
                {"startsOn": "%s", "endsOn": "%s", "contact": "县教育局党办", "nominationIds": ["%s"]}
                """.formatted(startsOn, endsOn, String.join("\",\"", nominations));
    }

    static String resolution(String outcome) {
        return """
                {"resolvedOn": "2011-06-07", "outcome": "%s", "resolution": "查阅档案"}""".formatted(outcome);
    }

    static String id(String address) {
        return address.substring(address.lastIndexOf('/') + 1);
    }
}
