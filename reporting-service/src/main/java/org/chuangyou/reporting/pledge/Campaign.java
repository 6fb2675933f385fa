package org.chuangyou.reporting.pledge;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A campaign as it was announced. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "活动")
public record Campaign(
        UUID id,
        @Schema(description = "开展活动的党组织") UUID organizationId,
        @Schema(examples = "创先争优活动") String name,
        @Schema(examples = "推动科学发展，办人民满意教育") String theme,
        LocalDate startsOn,
        LocalDate endsOn,
        LocalDate closedOn,
        @Schema(description = "各阶段；没有告知的为空") List<Stage> stages,
        @Schema(description = "依据文件；没有告知的为空") List<Basis> basis,

        @Schema(description = "活动载体；没有告知的为空", examples = "三联系三示范")
        List<String> carriers) {

    /** A part of the campaign; stages may overlap and leave gaps. */
    @Schema(name = "CampaignStage", description = "阶段")
    public record Stage(@Schema(examples = "公开承诺") String name, LocalDate startsOn, LocalDate endsOn) {}

    /** A document it rests on; only the number is always told. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "CampaignBasis", description = "依据文件")
    public record Basis(
            @Schema(examples = "关于在教育系统深入开展创先争优活动的实施意见") String title,
            @Schema(examples = "沙创组办发〔2010〕10号") String number,
            @Schema(description = "成文日期") LocalDate issuedOn) {}

    /** The stage of this name, with or without the word 阶段 behind it. */
    public Optional<Stage> stage(String wanted) {
        return stages.stream()
                .filter(stage -> bare(stage.name()).equals(bare(wanted)))
                .findFirst();
    }

    private static String bare(String name) {
        var stripped = name.strip();
        return stripped.endsWith("阶段") ? stripped.substring(0, stripped.length() - 2) : stripped;
    }
}
