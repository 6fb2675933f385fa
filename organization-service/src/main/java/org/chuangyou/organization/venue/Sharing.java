package org.chuangyou.organization.venue;

import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** 一室多用: who else uses the room, and for what. */
@Embeddable
record Sharing(
        @NotBlank @Size(max = 100) @Schema(examples = "工会") String who,

        @NotBlank @Size(max = 100) @Schema(examples = "教工之家")
        String use) {}
