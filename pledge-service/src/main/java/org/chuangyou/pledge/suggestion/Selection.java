package org.chuangyou.pledge.suggestion;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Under which title it goes on; the title is what becomes public if it is adopted. */
record Selection(
        @Schema(description = "题目，不涉及个人；采纳后公布", examples = "延长图书室开放时间") @NotBlank @Size(max = 100)
        String title) {}
