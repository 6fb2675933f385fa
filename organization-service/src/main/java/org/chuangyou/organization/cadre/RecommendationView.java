package org.chuangyou.organization.cadre;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** All that is kept of one directed recommendation; steps not yet taken are absent. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record RecommendationView(
        @JsonUnwrapped RecommendationSummary summary,
        String documentNumber,
        LocalDate documentDate,
        @Schema(description = "应到") Integer expected,
        @Schema(description = "实到") Integer present,
        @Schema(description = "被推荐人，按职位和人员编号排列") List<Recommended> persons,
        @Schema(description = "考察") RecommendationAppraisal appraisal,
        @Schema(description = "结果") String outcome,
        @Schema(description = "历次暂缓") List<RecommendationPause> pauses) {

    /** Who was recommended for which post by how many. */
    record Recommended(String post, UUID personId, String personCode, String personName, int votes) {}
}
