package org.chuangyou.organization.person;

import java.time.LocalDate;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What was done to a person's membership, by which paper. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record FiledAct(
        @Schema(examples = "VOTING_SUSPENDED") String act,
        LocalDate effectiveOn,

        @Schema(description = "文号", examples = "示教党发〔2012〕3号")
        String documentNumber,

        String remark) {}
