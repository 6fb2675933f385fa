package org.chuangyou.pledge.suggestion;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

record NewSuggestion(
        @Schema(description = "部门、年级或方面", examples = "后勤") @NotBlank @Size(max = 50)
        String section,

        @Schema(description = "建议", examples = "把图书室开放到晚自习后") @NotBlank @Size(max = 2000)
        String text) {}
