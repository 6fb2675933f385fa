package org.chuangyou.evaluation.roll;

import java.util.List;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import org.chuangyou.evaluation.poll.Contest;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** M2: what is to be signed, for several contests at once. */
record IssuanceRequest(@NotNull @Size(min = 1, max = 200) List<@NotNull @Valid Item> requests) {

    /**
     * One contest's message.
     *
     * @param kid the contest's key
     * @param blindedMsg base64url; as many bytes as the key's modulus has (RFC 9474)
     */
    @Schema(name = "IssuanceItem")
    record Item(
            @NotNull @Pattern(regexp = Contest.NAMES) @Schema(examples = "g1.s1")
            String contest,

            @NotNull @Pattern(regexp = "[A-Za-z0-9_-]{43}") String kid,

            @NotNull @Pattern(regexp = "[A-Za-z0-9_-]{0,700}")
            String blindedMsg) {}
}
