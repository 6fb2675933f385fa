package org.chuangyou.pledge.pledge;

import java.time.LocalDate;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import com.fasterxml.jackson.annotation.JsonFormat;
import org.chuangyou.pledge.carrier.Served;
import org.chuangyou.pledge.figure.Quantity;
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
        LocalDate dueOn,

        @Schema(description = "可计数的目标；可省略")
        @Valid
        @AttributeOverride(name = "number", column = @Column(name = "target"))
        @AttributeOverride(name = "unit", column = @Column(name = "target_unit"))
        @AttributeOverride(name = "qualifier", column = @Column(name = "target_qualifier"))
        Quantity target,

        @Schema(description = "所落实的活动载体的一项；可省略") @Valid Served serves) {}
