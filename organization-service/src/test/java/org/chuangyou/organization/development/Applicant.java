package org.chuangyou.organization.development;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import org.chuangyou.organization.Branch;

import static org.chuangyou.organization.Asking.asSteward;
import static org.chuangyou.organization.development.DevelopmentAct.ACTIVIST_RECOGNITION;
import static org.chuangyou.organization.development.DevelopmentAct.ADMISSION;
import static org.chuangyou.organization.development.DevelopmentAct.APPROVAL;
import static org.chuangyou.organization.development.DevelopmentAct.CANDIDATE_RECOGNITION;
import static org.chuangyou.organization.development.DevelopmentAct.CONVERSION;
import static org.chuangyou.organization.development.DevelopmentAct.CONVERSION_APPROVAL;
import static org.chuangyou.organization.development.DevelopmentAct.INSPECTION;
import static org.chuangyou.organization.development.DevelopmentAct.POLITICAL_REVIEW;
import static org.chuangyou.organization.development.DevelopmentAct.PRE_REVIEW;
import static org.chuangyou.organization.development.DevelopmentAct.PUBLIC_NOTICE;
import static org.chuangyou.organization.development.DevelopmentAct.TALK;
import static org.chuangyou.organization.development.DevelopmentAct.TRAINING;

/** Somebody new in a branch and how they come on: every step with what is usually said of it. */
final class Applicant {

    private final Branch branch;
    private final String id;

    private Applicant(Branch branch, String id) {
        this.branch = branch;
        this.id = id;
    }

    static Applicant in(Branch branch) {
        return in(branch, "2009-01-10");
    }

    static Applicant in(Branch branch, String appliedOn) {
        var id = branch.asSecretary()
                .body(newcomer(branch, Map.of("appliedOn", appliedOn)))
                .post("/persons")
                .then()
                .statusCode(201)
                .extract()
                .<String>path("id");
        return new Applicant(branch, id);
    }

    static Map<String, Object> newcomer(Branch branch, Map<String, ?> application) {
        var said = new LinkedHashMap<String, Object>();
        said.put("name", "示例新");
        said.put("gender", "FEMALE");
        said.put("bornOn", "1985-03-01");
        said.put("organizationId", branch.id());
        said.put("unitId", branch.unit());
        said.put("application", application);
        return said;
    }

    String id() {
        return id;
    }

    /** Takes the usual steps up to and with this one. */
    Applicant upTo(DevelopmentAct last) {
        for (var act : usual().keySet()) {
            take(act, Map.of()).statusCode(200);
            if (act == last) {
                return this;
            }
        }
        throw new IllegalArgumentException(last + " is no usual step");
    }

    /** Takes one step, with something else said of it than usual. */
    ValidatableResponse take(DevelopmentAct act, Map<String, ?> different) {
        var said = new LinkedHashMap<String, Object>(usual().getOrDefault(act, Map.of()));
        said.putAll(different);
        return take(isTakenAbove(act) ? asSteward() : branch.asSecretary(), act, said);
    }

    ValidatableResponse take(RequestSpecification who, DevelopmentAct act, Map<String, ?> said) {
        return who.header("If-Match", Branch.versionOf("/persons/" + id + "/development"))
                .body(said)
                .post("/persons/{id}/development/{act}", id, act.code())
                .then();
    }

    ValidatableResponse way() {
        return branch.asSecretary().get("/persons/{id}/development", id).then();
    }

    ValidatableResponse read() {
        return branch.asSecretary().get("/persons/{id}", id).then();
    }

    private static boolean isTakenAbove(DevelopmentAct act) {
        return act == PRE_REVIEW || act == APPROVAL || act == CONVERSION_APPROVAL;
    }

    private Map<DevelopmentAct, Map<String, Object>> usual() {
        var said = new LinkedHashMap<DevelopmentAct, Map<String, Object>>();
        said.put(TALK, Map.of("on", "2009-01-20"));
        said.put(ACTIVIST_RECOGNITION, Map.of("on", "2009-03-01", "contacts", List.of(branch.person(2))));
        said.put(INSPECTION, Map.of("on", "2009-08-30", "remark", "表现良好"));
        said.put(CANDIDATE_RECOGNITION, Map.of("on", "2010-03-01", "documentNumber", "支委会记录〔2010〕2号"));
        said.put(TRAINING, Map.of("from", "2010-04-10", "to", "2010-04-12", "days", 3));
        said.put(POLITICAL_REVIEW, Map.of("on", "2010-04-20", "passed", true));
        said.put(PRE_REVIEW, Map.of("on", "2010-05-04", "passed", true));
        said.put(PUBLIC_NOTICE, Map.of("from", "2010-05-10", "to", "2010-05-14"));
        said.put(
                ADMISSION,
                Map.of(
                        "resolvedOn",
                        "2010-05-20",
                        "carried",
                        true,
                        "sponsors",
                        List.of(branch.person(2), branch.person(3))));
        said.put(APPROVAL, Map.of("on", "2010-06-20", "approved", true));
        said.put(CONVERSION, Map.of("on", "2011-05-20", "outcome", "CONFIRM"));
        said.put(CONVERSION_APPROVAL, Map.of("on", "2011-06-30", "approved", true));
        return said;
    }
}
