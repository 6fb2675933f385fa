package org.chuangyou.organization.life;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@JsonInclude(JsonInclude.Include.NON_NULL)
record MinutesView(
        @Schema(description = "版本，自 1 起") int number,
        String text,
        List<Resolution> resolutions,
        List<String> problems,
        @Schema(description = "更正的理由") String reason,
        @Schema(description = "通过日期；没有则为草稿") LocalDate adoptedOn,
        Instant recordedAt) {}
