package org.chuangyou.exchange;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is wrong, or worth a look, in one place of a file. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Finding(
        @Schema(examples = "organizations") String file,
        @Schema(description = "行号，表头为第1行", examples = "5") Integer row,
        @Schema(examples = "上级组织编码") String column,
        @Schema(examples = "JG-999") String value,

        @Schema(description = "规则代码", examples = "unknown-code")
        String rule,

        @Schema(description = "怎样修改", examples = "没有编码为 JG-999 的上级组织，请先登记或改正编码。")
        String mend) {}
