package org.chuangyou.pledge.pledge;

import java.time.LocalDate;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import com.fasterxml.jackson.annotation.JsonFormat;
import org.chuangyou.pledge.privacy.NoPersonalData;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One thing promised, with an aim that can be checked and a last day. */
@Embeddable
public record PledgeItem(
        @Schema(description = "承诺事项", examples = "结对帮扶两名学习困难学生") @NotBlank @Size(max = 500) @NoPersonalData
        String text,

        @Schema(description = "可检查的目标", examples = "期末两人各科成绩均达到及格") @NotBlank @Size(max = 500) @NoPersonalData
        String aim,

        @Schema(description = "完成期限", examples = "2011-12-31") @NotNull @JsonFormat(shape = JsonFormat.Shape.STRING)
        LocalDate dueOn) {}
