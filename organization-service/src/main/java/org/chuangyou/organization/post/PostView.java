package org.chuangyou.organization.post;

import java.time.LocalDate;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

record PostView(
        UUID id,
        Office office,
        @Schema(examples = "书记") String officeLabel,
        @Schema(examples = "示例") String holder,
        Employment employment,
        @Schema(examples = "校长") String administrativePost,
        LocalDate assumedOn) {}
