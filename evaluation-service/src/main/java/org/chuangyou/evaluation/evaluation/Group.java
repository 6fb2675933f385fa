package org.chuangyou.evaluation.evaluation;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A group of evaluators.
 *
 * @param eligible how many people there are, 应参加人数; of members who sign in, the roster's number at opening
 * @param weight in percent
 * @param entry how they come to their ballot; by slips unless told
 */
@Embeddable
@Schema(name = "EvaluatorGroup")
record Group(
        @NotNull @Size(min = 1, max = 20) @Pattern(regexp = "[\\p{L}\\p{N}]*") @Schema(examples = "家长")
        String name,

        @Min(1) @Max(100_000) @Schema(description = "应参加人数；凭登录的，开始时以名册为准", examples = "120")
        int eligible,

        @Min(1) @Max(100) @Schema(examples = "60") int weight,

        @Enumerated(EnumType.STRING)
        @Schema(
                description = "SLIP：抽取测评码；MEMBER：组织方及其下级的党员凭登录进入，不抽码、不用纸质票。缺省为 SLIP",
                examples = "SLIP",
                nullable = true)
        Entry entry) {

    Group {
        entry = entry == null ? Entry.SLIP : entry;
    }

    Group(String name, int eligible, int weight) {
        this(name, eligible, weight, Entry.SLIP);
    }

    Group of(int people) {
        return new Group(name, people, weight, entry);
    }
}
