package org.chuangyou.organization.contact;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a visit was for and what came of it. No photograph and no signature is asked for. */
record NewVisit(
        @NotBlank @Size(max = 200) @Schema(description = "工作事项", examples = "指导公开承诺")
        String purpose,

        @NotBlank @Size(max = 2000) @Schema(description = "了解到的情况", examples = "承诺已上墙，进展按月公布")
        String found,

        @Size(max = 2000) @Schema(description = "存在的问题", examples = "两名党员的承诺没有完成时限")
        String problems) {}
