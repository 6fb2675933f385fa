/** Who is organised where, and who holds which post. */
@OpenAPIDefinition(
        info = @Info(title = "组织服务 · organization-service", version = "1.0.0"),
        components =
                @Components(
                        parameters = {
                            @Parameter(
                                    name = "If-Match",
                                    in = ParameterIn.HEADER,
                                    required = true,
                                    description = "读到的 ETag；缺少为 428，已变为 412",
                                    example = "\"0\"",
                                    schema = @Schema(type = SchemaType.STRING)),
                            @Parameter(
                                    name = "Idempotency-Key",
                                    in = ParameterIn.HEADER,
                                    description = "重试时带同一个值，只办理一次，答复相同",
                                    example = "5f0c2a",
                                    schema = @Schema(type = SchemaType.STRING))
                        }))
package org.chuangyou.organization;

import org.eclipse.microprofile.openapi.annotations.Components;
import org.eclipse.microprofile.openapi.annotations.OpenAPIDefinition;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.info.Info;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
