package org.chuangyou.organization.change;

import java.time.Instant;
import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonRawValue;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One fact, as it went to Kafka: same id, same type, same body. */
record Change(
        @Schema(description = "事件标识；同一事件只出现一次") UUID id,
        @Schema(examples = "organization.post-assumed.v1") String type,
        @Schema(description = "事件的主体") String subject,
        Instant occurredAt,

        @JsonRawValue
        @Schema(
                implementation = Object.class,
                description = "事件内容，见 contracts/events",
                examples = "{\"organizationId\": \"01890a5d-ac96-774b-bcce-b302099a8057\"}")
        String fact) {}
