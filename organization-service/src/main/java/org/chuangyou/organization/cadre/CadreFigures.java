package org.chuangyou.organization.cadre;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How many have come to each stage of a round, whatever became of them later. */
@Schema(description = "进入各环节的人数；曾到达即计入")
record CadreFigures(
        @Schema(description = "推荐", examples = "80") long nominated,
        @Schema(description = "笔试", examples = "78") long tested,
        @Schema(description = "考核合格", examples = "68") long appraised,
        @Schema(description = "公示", examples = "68") long onNotice,
        @Schema(description = "列入", examples = "67") long listed,
        @Schema(description = "退出", examples = "13") long dropped) {}
