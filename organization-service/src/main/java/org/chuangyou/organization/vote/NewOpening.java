package org.chuangyou.organization.vote;

import java.util.List;
import java.util.UUID;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.validator.constraints.UniqueElements;

/** Who is there as the vote is opened. How many must come is reckoned, never typed. */
record NewOpening(
        @Schema(description = "到会的人；再次投票、另行选举不填时，与前一次相同") @Size(max = 1000) @UniqueElements
        List<@NotNull UUID> presentPersonIds,

        @Schema(description = "接收、转正：会前提出书面意见的缺席人员") @Size(max = 1000) @UniqueElements
        List<@NotNull UUID> writtenOpinionPersonIds) {

    List<UUID> written() {
        return writtenOpinionPersonIds == null ? List.of() : writtenOpinionPersonIds;
    }
}
