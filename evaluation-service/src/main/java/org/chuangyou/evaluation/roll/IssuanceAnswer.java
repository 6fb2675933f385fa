package org.chuangyou.evaluation.roll;

import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The answer of M2. */
record IssuanceAnswer(List<Item> responses) {

    /** One contest's signature, in base64url. */
    @Schema(name = "IssuedItem")
    record Item(String contest, String blindSig) {}
}
