package org.chuangyou.organization.life;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import io.restassured.response.ValidatableResponse;
import org.chuangyou.organization.Asking;

/** A meeting as a client writes it down: an assembly of the branch unless said otherwise. */
public final class Draft {

    private final Map<String, Object> body = new LinkedHashMap<>();
    private final Branch branch;

    private Draft(Branch branch) {
        this.branch = branch;
    }

    public static Draft of(Branch branch, String... duties) {
        return new Draft(branch)
                .with("organizationId", branch.id())
                .with("duties", List.of(duties))
                .with("place", "党员活动室")
                .with("topics", List.of("学习党章"));
    }

    public Draft with(String field, Object value) {
        body.put(field, value);
        return this;
    }

    public Draft plannedOn(String day) {
        return with("plannedOn", day);
    }

    /** With this holding, it is entered after it was held. */
    public Draft heldOn(String day, int... present) {
        return with("holding", holding(branch, day, present));
    }

    public static Map<String, Object> holding(Branch branch, String day, int... present) {
        var holding = new LinkedHashMap<String, Object>();
        holding.put("heldOn", day);
        holding.put("present", branch.persons(present));
        return holding;
    }

    public Map<String, Object> body() {
        return body;
    }

    public ValidatableResponse post() {
        return post(branch.secretary());
    }

    public ValidatableResponse post(String person) {
        return Asking.as(person).body(body).post("/meetings").then();
    }

    /** Writes it down and gives its address. */
    public String stored() {
        return post().statusCode(201).extract().header("Location").replaceFirst("^.*(/meetings/)", "$1");
    }
}
