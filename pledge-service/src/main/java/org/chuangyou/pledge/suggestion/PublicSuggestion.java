package org.chuangyou.pledge.suggestion;

import java.time.LocalDate;
import java.util.UUID;

/** What came of a suggestion, under the committee's title; neither its text nor its sender. */
record PublicSuggestion(
        UUID id,
        UUID organizationId,
        String organization,
        SuggestionStatus status,
        String title,
        String decision,
        LocalDate decidedOn,
        String answerFromAbove) {}
