package org.chuangyou.organization.development;

import java.util.List;
import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.chuangyou.organization.person.Stage;
import org.chuangyou.organization.rule.Warning;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A person's way so far and what comes next. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record DevelopmentView(
        UUID personId,
        String personCode,
        String name,
        UUID organizationId,
        Stage stage,
        @Schema(examples = "入党积极分子") String stepLabel,
        Milestones milestones,
        List<StepView> steps,
        @Schema(description = "接下来办什么、最早何时、最迟何时") List<Task> next,
        List<Warning> warnings) {}
