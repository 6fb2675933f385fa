package org.chuangyou.pledge.task;

import java.time.LocalDate;
import java.util.List;

import io.quarkiverse.resteasy.problem.HttpProblem;
import org.chuangyou.chassis.web.Refusal;

/** Why something is not done with a task. */
final class TaskProblems {

    private TaskProblems() {}

    static HttpProblem noItem(int number, int items) {
        return Refusal.notFound("task-item-not-found")
                .with("number", number)
                .with("items", items)
                .asException();
    }

    static HttpProblem withdrawn(String documentNumber, LocalDate on) {
        return Refusal.conflict("task-withdrawn")
                .with("documentNumber", documentNumber)
                .with("on", on)
                .asException();
    }

    static HttpProblem noResponse() {
        return Refusal.notFound("task-response-not-found").asException();
    }

    static HttpProblem contradiction() {
        return Refusal.invalid("task-response-contradicts").asException();
    }

    static HttpProblem notYoursToAssign(List<String> organizations) {
        return Refusal.conflict("not-yours-to-assign")
                .with("organizations", organizations)
                .asException();
    }

    static HttpProblem notAssigned(String organization) {
        return Refusal.conflict("task-not-assigned")
                .with("organization", organization)
                .asException();
    }
}
