package org.chuangyou.organization.development;

import java.time.LocalDate;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What comes next on somebody's way.
 *
 * @param earliestOn before this day it would be refused; null when it may be done at once
 * @param dueOn the last day that is in time; null when nothing presses
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record Task(
        DevelopmentAct act,
        @Schema(examples = "派人谈话") String actLabel,
        @Schema(description = "最早可办之日") LocalDate earliestOn,
        @Schema(description = "最迟应办之日") LocalDate dueOn,
        boolean overdue,
        @Schema(description = "《发展党员工作细则》第几条") int article) {}
