package org.chuangyou.organization.rule;

import java.time.LocalDate;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@JsonInclude(JsonInclude.Include.NON_NULL)
record RuleView(
        @Schema(examples = "joint-branch-units") String code,
        @Schema(examples = "联合党支部覆盖单位数") String title,
        @Schema(examples = "《中国共产党支部工作条例（试行）》第五条") String source,
        Bound bound,
        @Schema(description = "国家规定的数") int national,
        Effect nationalEffect,
        @Schema(description = "本县现行的数") int number,
        Effect effect,
        @Schema(description = "县里的文号；没有则执行国家规定") String basis,
        LocalDate basisDate) {}
