package org.chuangyou.organization.cadre;

import java.math.BigDecimal;
import java.time.LocalDate;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** 笔试. Marks are recorded where there are any; no list is ever ordered by them. */
@Embeddable
record WrittenTest(
        @NotNull @Schema(examples = "2011-05-07") LocalDate testedOn,

        @Column(name = "test_marks")
        @DecimalMin("0")
        @DecimalMax("1000")
        @Digits(integer = 4, fraction = 1)
        @Schema(description = "成绩，可不填；不排名", examples = "86.5")
        BigDecimal marks) {}
