package org.chuangyou.pledge.pledge;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

import org.chuangyou.pledge.privacy.NoPersonalData;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What was done to keep the pledge. Evidence is welcome and never required. */
public record NewFulfilment(
        @Schema(description = "做了什么", examples = "两名学生期末各科均已及格") @NotBlank @Size(max = 2000) @NoPersonalData
        String done,

        @Schema(description = "在哪里可以看到；可省略", examples = "八年级（2）班成绩公开栏") @Size(max = 500) @NoPersonalData
        String seeAt) {}
