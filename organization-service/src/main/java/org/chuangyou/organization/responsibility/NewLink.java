package org.chuangyou.organization.responsibility;

import java.util.List;
import java.util.UUID;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who answers for what. Pupils are a number in a class; nobody of them is named. */
record NewLink(
        @NotNull Layer layer,

        @NotBlank @Size(max = 50) @Schema(description = "所包范围；教师填班级", examples = "三年级")
        String scope,

        @Size(max = 50) @Schema(description = "上一层的范围；上一层只有一项时可不填", examples = "示例小学")
        String under,

        @Schema(description = "名册中的人员；不在名册的填姓名和职务") UUID personId,

        @Size(min = 1, max = 50) @Schema(examples = "示例") String holderName,

        @Size(min = 1, max = 50) @Schema(examples = "副校长") String holderOffice,

        @Min(1) @Max(200) @Schema(description = "学生人数；只有教师一层填", examples = "5")
        Integer pupils,

        @Size(max = 500) @Schema(description = "所包片的单位；只有副局长一层填")
        List<@NotNull UUID> unitIds) {

    /** Either a person of the roster, or a name with an office. */
    boolean namesOneHolder() {
        return personId == null ? holderName != null && holderOffice != null : holderName == null;
    }

    List<UUID> units() {
        return unitIds == null ? List.of() : unitIds;
    }
}
