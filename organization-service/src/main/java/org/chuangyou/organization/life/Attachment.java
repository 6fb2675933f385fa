package org.chuangyou.organization.life;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where something more about a meeting is found. Never required: no photographs, no proofs of presence. */
record Attachment(
        @NotBlank @Size(max = 200) @Schema(examples = "学习材料")
        String title,

        @NotBlank
        @Size(max = 1000)
        @Pattern(regexp = "(https?://|urn:)\\S+")
        @Schema(examples = "https://example.org/1")
        String uri) {}
