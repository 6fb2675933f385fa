/** What organisations, leaders and members promise in public, and what becomes of it. */
@OpenAPIDefinition(
        info =
                @Info(
                        title = "承诺服务",
                        version = "1.0.0",
                        description = "创先争优活动、方案、公开承诺、每月进展、公众留言。修改与决定须以 If-Match 带上读到的 ETag；"
                                + "拒绝以 application/problem+json 说明依据与数字。"),
        components =
                @Components(
                        parameters = {
                            @Parameter(
                                    name = "Receipt-Code",
                                    in = ParameterIn.HEADER,
                                    description =
                                            "自拟的回执码：16 至 32 个随机的数字、字母（不用 I、L、O、U），如 UUID；" + "重试时带同一个，只受理一次。不带则由系统给出",
                                    example = "5f0c2a91-7d3e-4b16-9a48-c2e07fd8316b",
                                    schema = @Schema(type = SchemaType.STRING)),
                            @Parameter(
                                    name = "Idempotency-Key",
                                    in = ParameterIn.HEADER,
                                    description = "重试时带同一个值，只办理一次，答复相同",
                                    example = "5f0c2a",
                                    schema = @Schema(type = SchemaType.STRING))
                        }))
package org.chuangyou.pledge;

import org.eclipse.microprofile.openapi.annotations.Components;
import org.eclipse.microprofile.openapi.annotations.OpenAPIDefinition;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.info.Info;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
