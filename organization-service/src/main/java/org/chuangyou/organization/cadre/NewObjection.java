package org.chuangyou.organization.cadre;

import java.time.LocalDate;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** 公示期间的异议. Who raised it is not recorded. */
record NewObjection(
        @NotNull @Schema(examples = "2011-06-03") LocalDate raisedOn,

        @NotBlank @Size(max = 2000) @Schema(description = "反映的问题；不记反映人", examples = "反映任教年限与推荐材料不一致")
        String content) {}
