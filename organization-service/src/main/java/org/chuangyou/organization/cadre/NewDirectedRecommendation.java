package org.chuangyou.organization.cadre;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

record NewDirectedRecommendation(
        @NotNull @Schema(description = "组织推荐的党组织") UUID organizationId,
        @NotNull @Schema(description = "学校") UUID unitId,

        @NotBlank @Size(max = 100) @Schema(examples = "县民族中学领导班子全额定向推荐")
        String title,

        @NotBlank @Size(max = 100) @Schema(description = "文号", examples = "示教党发〔2011〕9号")
        String documentNumber,

        @NotNull LocalDate documentDate,
        @NotNull @Schema(examples = "2011-06-10") LocalDate announcedOn,

        @NotEmpty @Size(max = 20) @Schema(description = "推荐职位")
        List<@NotNull @Valid RecommendedPost> posts) {}
