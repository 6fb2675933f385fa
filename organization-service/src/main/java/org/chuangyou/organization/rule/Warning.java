package org.chuangyou.organization.rule;

import java.util.Map;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is unusual about an act that was done all the same. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "提醒：所依规则、出处与数字；事项已办理")
public record Warning(
        @Schema(description = "规则代码", examples = "joint-branch-units")
        String rule,

        @Schema(examples = "联合党支部覆盖 6 个单位，一般不超过 5 个。") String detail,
        @Schema(examples = "《中国共产党支部工作条例（试行）》第五条") String source,
        @Schema(description = "县里的规定", nullable = true) String basis,
        Map<String, Object> numbers) {}
