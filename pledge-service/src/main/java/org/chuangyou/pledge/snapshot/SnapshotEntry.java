package org.chuangyou.pledge.snapshot;

import java.time.Instant;
import java.time.YearMonth;
import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A snapshot in a list, with what its text must hash to. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record SnapshotEntry(
        UUID id,
        UUID organizationId,

        @Schema(implementation = String.class, examples = "2011-05")
        YearMonth month,

        Instant madeAt,

        @Schema(description = "JSON 全文（逐字节）的 SHA-256") String sha256,

        @Schema(description = "更正的是哪一份；没有则为首份") UUID restates) {}
