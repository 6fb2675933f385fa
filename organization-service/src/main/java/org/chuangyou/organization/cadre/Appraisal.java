package org.chuangyou.organization.cadre;

import java.time.LocalDate;
import java.util.List;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

import static jakarta.persistence.EnumType.STRING;

/** 考核. */
@Embeddable
record Appraisal(
        @NotNull @Schema(examples = "2011-05-20") LocalDate appraisedOn,

        @Column(name = "appraisal_result") @Enumerated(STRING) @NotNull
        AppraisalResult result,

        @Column(name = "appraisal_findings")
        @NotBlank
        @Size(max = 2000)
        @Schema(description = "考核情况；不合格的即退出理由", examples = "德能勤绩廉表现良好，群众公认")
        String findings,

        @JdbcTypeCode(SqlTypes.ARRAY)
        @NotEmpty
        @Size(max = 10)
        @Schema(description = "考核人", examples = "[\"示例1\", \"示例2\"]")
        List<@NotBlank @Size(max = 50) String> appraisers) {}
