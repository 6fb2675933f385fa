package org.chuangyou.pledge.carrier;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.chuangyou.pledge.privacy.NoPersonalData;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One thing of a carrier, and for whom it is. */
record CarrierItem(
        @Schema(description = "内容", examples = "联系一个班级") @NotBlank @Size(max = 200) @NoPersonalData
        String text,

        @Schema(description = "适用于：党组织、领导干部、党员教师、全体党员") @NotNull
        Scope scope) {

    /** Whom an item asks. */
    public enum Scope {
        ORGANIZATION,
        LEADER,
        MEMBER_TEACHER,
        MEMBER
    }
}
