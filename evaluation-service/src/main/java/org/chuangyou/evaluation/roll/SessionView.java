package org.chuangyou.evaluation.roll;

import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The answer of M1.
 *
 * @param accessToken for the header {@code Ballot-Session} of the issuance
 * @param expiresIn seconds
 * @param contests those the slip's group may vote in
 */
record SessionView(
        String accessToken,
        int expiresIn,
        @Schema(examples = "[\"g1.s1\"]") List<String> contests) {}
