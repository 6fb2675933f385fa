package org.chuangyou.organization.development;

import java.time.LocalDate;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

record StepView(
        int number,
        DevelopmentAct act,
        @Schema(examples = "派人谈话") String actLabel,
        LocalDate on,
        StepDetails details) {}
