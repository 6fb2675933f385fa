package org.chuangyou.evaluation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The JSON of an evaluation's draft, with everything that a test does not care about filled in. */
public final class Draft {

    private final Map<String, Object> json = new LinkedHashMap<>();
    private final List<Map<String, Object>> subjects = new ArrayList<>();
    private final List<Map<String, Object>> groups = new ArrayList<>();

    private Draft() {
        json.put("campaignId", County.CAMPAIGN);
        json.put("organizationId", County.COMMITTEE);
        json.put("title", "2011年上半年群众满意度测评");
        json.put("template", Map.of("code", "FIVE_GOODS", "version", 1));
        json.put("definition", "TOP2");
        json.put("subjects", subjects);
        json.put("groups", groups);
        json.put("k", 5);
        json.put("mode", "ONE_SITTING");
    }

    /** Of one branch, by ten teachers (40 %) and twenty parents (60 %). */
    public static Draft ofABranch() {
        return bare().subject(County.BRANCH).group("教师", 10, 40).group("家长", 20, 60);
    }

    public static Draft ofAMember() {
        return bare().with("template", Map.of("code", "FIVE_LEADS", "version", 1))
                .member(County.MEMBER)
                .group("教师", 10, 100);
    }

    public static Draft bare() {
        return new Draft();
    }

    public Draft with(String field, Object value) {
        json.put(field, value);
        return this;
    }

    public Draft without(String field) {
        json.remove(field);
        return this;
    }

    public Draft subject(UUID organization) {
        subjects.add(Map.of("organizationId", organization));
        return this;
    }

    public Draft member(String code) {
        subjects.add(Map.of("personCode", code));
        return this;
    }

    public Draft group(String name, int eligible, int weight) {
        groups.add(Map.of("name", name, "eligible", eligible, "weight", weight));
        return this;
    }

    /** A teacher who is no member. */
    public Draft teacher(UUID organization, String name) {
        subjects.add(Map.of("organizationId", organization, "teacher", name));
        return this;
    }

    /** Members who sign in. */
    public Draft members(String name, int weight) {
        return members(name, 1, weight);
    }

    /** The same with a number of them that somebody typed. */
    public Draft members(String name, int typed, int weight) {
        groups.add(Map.of("name", name, "eligible", typed, "weight", weight, "entry", "MEMBER"));
        return this;
    }

    Map<String, Object> json() {
        return json;
    }
}
