package org.chuangyou.organization.vote;

import java.util.Map;

import com.fasterxml.jackson.annotation.JsonInclude;

/**
 * A figure on which the tellers do not agree.
 *
 * @param person whose votes, or null where the figure is about the ballots
 * @param counted what each teller counted, by the teller's name
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record Difference(Figure figure, String person, Map<String, Integer> counted) {}
