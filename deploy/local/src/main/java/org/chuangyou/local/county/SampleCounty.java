package org.chuangyou.local.county;

import java.nio.file.Path;

/** The sample county: its organisations, as the imported rosters have them. */
public final class SampleCounty {

    /** The day whose state the sample rosters describe. */
    public static final String AS_OF = "2011-07-01";

    private static final String[] FILES = {"units", "organizations", "members", "posts", "youth"};

    private final Front front;
    private final Path rosters;

    /** @param rosters the folder of the five CSV files */
    public SampleCounty(Front front, Path rosters) {
        this.front = front;
        this.rosters = rosters;
    }

    /** Imports the five files; a second time changes nothing. */
    public Answer importRosters() {
        var form = new Form().field("asOf", AS_OF);
        for (var file : FILES) {
            form.file(file, rosters.resolve(file + ".csv"));
        }
        return front.as("steward").upload("organization", "/imports", form);
    }

    /** The id of an organisation by its code. */
    public String organization(String code) {
        var found = front.as("committee").get("organization", "/organizations?code=" + code);
        return found.json().at("/items/0/id").asText();
    }
}
