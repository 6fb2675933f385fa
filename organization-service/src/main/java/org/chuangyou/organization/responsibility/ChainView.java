package org.chuangyou.organization.responsibility;

import java.util.List;
import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A chain from the top down, and where it is broken. */
@Schema(name = "ResponsibilityChainView")
record ChainView(List<LinkView> links, List<Gap> gaps) {

    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "ResponsibilityLinkView")
    record LinkView(
            Layer layer,
            @Schema(examples = "副校长包年级") String layerLabel,
            @Schema(examples = "三年级") String scope,

            @Schema(description = "上一层的范围", examples = "示例小学")
            String under,

            UUID personId,
            @Schema(examples = "示例") String holder,
            @Schema(examples = "副校长") String office,
            @Schema(description = "学生人数", examples = "5") Integer pupils,
            @Schema(description = "所包片的单位") List<UUID> unitIds) {}

    /** Nobody of this layer answers under that scope, or at all where none is named. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "ResponsibilityGap")
    record Gap(
            Layer layer,
            @Schema(examples = "班主任包班") String layerLabel,

            @Schema(description = "上一层的范围", examples = "三年级")
            String under) {

        static Gap of(Layer layer, String under) {
            return new Gap(layer, layer.label(), under);
        }
    }
}
