package org.chuangyou.organization.duty;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.chuangyou.organization.life.Duty;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One duty in one period: what is owed, what was held, what is missing, and by which rule. Computed, never stored. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record DutyLine(
        Duty duty,
        Frequency frequency,
        Measure measure,
        @Schema(description = "只计书记本人（书记讲党课）") boolean bySecretary,
        @Schema(description = "党小组会按党小组分列") UUID partyGroupId,
        String partyGroup,
        @Schema(description = "本期第一日") LocalDate from,
        @Schema(description = "应完成日期，即本期最后一日") LocalDate dueBy,
        @Schema(description = "应有多少") int required,
        @Schema(description = "已有多少") int done,
        @Schema(description = "还缺多少") int missing,
        DutyState state,
        @Schema(description = "已召开的会议") List<UUID> held,
        @Schema(description = "已安排、未召开的会议") List<UUID> planned,

        @Schema(description = "国家规则代码；只由文件规定的没有", examples = "assemblies-per-quarter")
        String rule,

        @Schema(description = "出处") String source,
        @Schema(description = "县里或上级的文号；执行国家规定的没有") String basis) {}
