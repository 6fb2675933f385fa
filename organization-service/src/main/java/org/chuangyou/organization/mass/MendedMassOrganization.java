package org.chuangyou.organization.mass;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A mass organisation's name and head as they now are. */
record MendedMassOrganization(
        @NotBlank @Size(max = 100) @Schema(examples = "县民族中学工会委员会")
        String name,

        @Size(max = 50) @Schema(description = "负责人，可不填", examples = "示例")
        String headName) {}
