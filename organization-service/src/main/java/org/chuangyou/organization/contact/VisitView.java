package org.chuangyou.organization.contact;

import java.time.LocalDate;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

record VisitView(
        UUID contactPointId,
        LocalDate visitedOn,
        @Schema(examples = "指导公开承诺") String purpose,
        @Schema(examples = "承诺已上墙，进展按月公布") String found,
        @Schema(examples = "两名党员的承诺没有完成时限") String problems) {}
