package org.chuangyou.pledge.sync;

import java.util.List;
import jakarta.ws.rs.core.Response.Status;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.quarkiverse.resteasy.problem.HttpProblem;
import org.chuangyou.chassis.web.Messages;
import org.chuangyou.pledge.conflict.Fault;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What became of each draft, in the order sent. */
record SyncOutcome(List<Result> results) {

    enum Kind {
        CREATED,
        SAVED,
        UNCHANGED,
        CONFLICT,
        REFUSED
    }

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Result(
            @Schema(description = "CREATED 已新建、SAVED 已修改、UNCHANGED 内容相同、CONFLICT 与现有版本冲突、REFUSED 不能保存")
            Kind outcome,

            @Schema(description = "现在的版本") Long version,

            @Schema(description = "未保存的理由；冲突时 values.present 为现有内容")
            Fault fault) {

        static Result kept(Kind outcome, long version) {
            return new Result(outcome, version, null);
        }

        static Result refused(HttpProblem refusal, Messages messages) {
            var conflict = refusal.getStatusCode() == Status.PRECONDITION_FAILED.getStatusCode();
            return new Result(conflict ? Kind.CONFLICT : Kind.REFUSED, null, Fault.of(refusal, messages));
        }
    }
}
