package org.chuangyou.pledge.conflict;

import java.util.Map;

import io.quarkiverse.resteasy.problem.HttpProblem;
import org.chuangyou.chassis.web.Messages;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A refusal of one among many things sent together, in the words in which it alone would have been refused. */
public record Fault(
        int status,

        @Schema(examples = "urn:chuangyou:problem:precondition-failed")
        String type,

        String title,
        String detail,

        @Schema(description = "理由中的数值；版本冲突时含 present（现有内容）与 presentVersion（现有版本）")
        Map<String, Object> values) {

    public static Fault of(HttpProblem refusal, Messages messages) {
        var type = refusal.getType().toString();
        var code = type.substring(type.lastIndexOf(':') + 1);
        var values = refusal.getParameters();
        return new Fault(
                refusal.getStatusCode(),
                type,
                messages.text(code + ".title", values),
                messages.text(code + ".detail", values),
                values);
    }
}
