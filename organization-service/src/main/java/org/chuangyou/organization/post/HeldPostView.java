package org.chuangyou.organization.post;

import java.time.LocalDate;
import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@JsonInclude(JsonInclude.Include.NON_NULL)
record HeldPostView(
        UUID id,
        UUID organizationId,
        @Schema(examples = "ZB-001") String organizationCode,
        @Schema(examples = "县民族中学党支部") String organizationName,
        UUID personId,
        @Schema(examples = "示例") String holder,
        Office office,
        @Schema(examples = "书记") String officeLabel,
        Employment employment,
        @Schema(examples = "校长") String administrativePost,
        @Schema(description = "书记的类型；其他职务没有") SecretaryKind secretaryKind,
        LocalDate assumedOn) {}
