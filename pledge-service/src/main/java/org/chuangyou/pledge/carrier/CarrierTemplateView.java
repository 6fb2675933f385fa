package org.chuangyou.pledge.carrier;

import java.util.List;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

record CarrierTemplateView(
        @Schema(examples = "SIX_ONES") String code,
        @Schema(description = "哪个组织的；系统自带的没有") UUID organizationId,
        String name,
        String source,
        @Schema(description = "项数，由所列内容数出", examples = "6") int count,
        List<CarrierItem> items) {}
