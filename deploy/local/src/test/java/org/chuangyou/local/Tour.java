package org.chuangyou.local;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The tour that a README invites to: its commands, each with the answer that it shows. */
record Tour(List<Step> steps) {

    private static final Pattern BLOCK = Pattern.compile("(?s)```\\n(.*?)```");
    private static final String PROMPT = "$ ";

    /** @param answer what the README shows below the command; empty where it shows nothing */
    record Step(String command, String answer) {}

    /** The blocks of the section with this heading. */
    static Tour of(String readme, String heading) {
        var from = readme.indexOf("\n## " + heading + "\n");
        if (from < 0) {
            throw new IllegalArgumentException("There is no section " + heading);
        }
        var section = readme.substring(from, readme.indexOf("\n## ", from + 1));
        return new Tour(BLOCK.matcher(section)
                .results()
                .flatMap(block -> steps(block.group(1)))
                .toList());
    }

    /** A block without prompts is all commands. */
    private static Stream<Step> steps(String block) {
        if (!block.startsWith(PROMPT)) {
            return Stream.of(new Step(block, ""));
        }
        var steps = new ArrayList<Step>();
        var lines = block.lines().toList();
        for (var i = 0; i < lines.size(); ) {
            var command = new StringBuilder(lines.get(i++).substring(PROMPT.length()));
            while (isUnfinished(command.toString())) {
                command.append('\n').append(lines.get(i++));
            }
            var answer = new StringBuilder();
            while (i < lines.size() && !lines.get(i).startsWith(PROMPT)) {
                answer.append(lines.get(i++)).append('\n');
            }
            steps.add(new Step(command.toString(), answer.toString()));
        }
        return steps.stream();
    }

    private static boolean isUnfinished(String command) {
        var quotes = command.chars().filter(c -> c == '\'').count();
        return command.endsWith("\\") || command.endsWith("|") || quotes % 2 == 1;
    }
}
