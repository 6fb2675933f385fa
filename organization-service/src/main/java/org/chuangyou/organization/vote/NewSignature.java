package org.chuangyou.organization.vote;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is signed is named: the digest of the facts that the signer has read. */
record NewSignature(
        @Schema(
                description = "所读到的摘要（digest）",
                examples = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855")
        @NotNull
        @Pattern(regexp = "[0-9a-f]{64}")
        String digest) {}
