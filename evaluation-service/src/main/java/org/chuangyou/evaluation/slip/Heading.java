package org.chuangyou.evaluation.slip;

import java.util.UUID;

/**
 * What all slips of a print say alike: what is evaluated, who organises it, and which group the slip is for.
 *
 * @param statement what its mode promises and what not
 */
public record Heading(UUID poll, String title, String organizer, String group, String statement) {}
