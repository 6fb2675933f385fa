package org.chuangyou.pledge.receipt;

import java.time.LocalDate;

/**
 * What became of it.
 *
 * @param kind what was brought, such as SUGGESTION
 * @param outcome the words of the last answer; null while there is none
 * @param thanks words of thanks; null where none were said
 */
public record Whereabouts(
        String kind, String status, String organization, LocalDate broughtOn, String outcome, String thanks) {}
