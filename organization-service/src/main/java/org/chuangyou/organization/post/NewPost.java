package org.chuangyou.organization.post;

import java.time.LocalDate;
import java.util.UUID;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Somebody assumes a post, with the document that says so. */
record NewPost(
        @NotNull UUID personId,
        @NotNull Office office,
        @NotNull Employment employment,

        @Schema(description = "行政职务", examples = "校长") @Size(max = 50)
        String administrativePost,

        @NotNull LocalDate assumedOn,

        @NotBlank @Size(max = 100) @Schema(description = "任职文号", examples = "示教党发〔2011〕5号")
        String documentNumber,

        @Schema(description = "所属任期；不填则不论届次") UUID termId) {}
