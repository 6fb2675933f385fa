package org.chuangyou.organization.cadre;

import java.time.LocalDate;
import java.util.List;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** 考察. */
@Embeddable
record RecommendationAppraisal(
        @NotNull @Schema(examples = "2011-06-24") LocalDate appraisedOn,

        @JdbcTypeCode(SqlTypes.ARRAY)
        @NotEmpty
        @Size(max = 10)
        @Schema(description = "考察人", examples = "[\"示例1\", \"示例2\"]")
        List<@NotBlank @Size(max = 50) String> appraisers,

        @Column(name = "appraisal") @NotBlank @Size(max = 4000) @Schema(description = "考察情况")
        String findings) {}
