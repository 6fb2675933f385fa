package org.chuangyou.organization.bench;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.chuangyou.organization.Roster;

/** A county of any size: as many persons as wanted, fifty to a branch, a hundred branches to a committee. */
final class SyntheticCounty {

    private static final int PERSONS_IN_A_BRANCH = 50;
    private static final int BRANCHES_BELOW_ONE = 100;

    private final Path folder;
    private final int persons;

    SyntheticCounty(Path folder, int persons) {
        this.folder = folder;
        this.persons = persons;
    }

    /** As many as the persons need, unless more are wanted. */
    private int branches() {
        var needed = (persons + PERSONS_IN_A_BRANCH - 1) / PERSONS_IN_A_BRANCH;
        return Math.max(needed, Integer.getInteger("bench.branches", 0));
    }

    Path units() throws IOException {
        return write("units.csv", Roster.unitHeader(), branches(), SyntheticCounty::unit);
    }

    Path organizations() throws IOException {
        var file = folder.resolve("organizations.csv");
        try (var out = Files.newBufferedWriter(file)) {
            out.write(Roster.organizationHeader() + "\nBC,示例工委,党工委,,1985-01-01,2012-01-28,\n");
            for (var i = 0; i < branches(); i++) {
                if (i % BRANCHES_BELOW_ONE == 0) {
                    out.write("BC-%d,示例第%d总支,党总支,BC,1985-01-01,2012-01-28,\n".formatted(i, i));
                }
                out.write("BB-%d,示例第%d支部,党支部,BC-%d,1990-01-01,2013-01-01,BU-%d\n"
                        .formatted(i, i, i / BRANCHES_BELOW_ONE * BRANCHES_BELOW_ONE, i));
            }
        }
        return file;
    }

    /** Persons of this round, whom no other round has. */
    Path members(int round) throws IOException {
        return write("members-%d.csv".formatted(round), Roster.memberHeader(), persons, i -> member(round, i));
    }

    private static String unit(int i) {
        return "BU-%d,示例第%d小学,完全小学,示例乡,农牧区,10,0,0,3,0,0,0".formatted(i, i);
    }

    private static String member(int round, int i) {
        return "B%d-%07d,示例姓名%d,%s,19%02d-%02d-%02d,正式党员,20%02d-07-01,BB-%d,BU-%d"
                .formatted(
                        round,
                        i,
                        i % 9_999,
                        i % 2 == 0 ? "男" : "女",
                        50 + i % 30,
                        1 + i % 12,
                        1 + i % 28,
                        i % 11,
                        i / PERSONS_IN_A_BRANCH,
                        i / PERSONS_IN_A_BRANCH);
    }

    private Path write(String name, String header, int rows, Line line) throws IOException {
        var file = folder.resolve(name);
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            out.write(header + "\n");
            for (var i = 0; i < rows; i++) {
                out.write(line.at(i) + "\n");
            }
        }
        return file;
    }

    private interface Line {
        String at(int number);
    }
}
