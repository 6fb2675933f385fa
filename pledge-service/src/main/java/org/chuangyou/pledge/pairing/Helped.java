package org.chuangyou.pledge.pairing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Who is helped, without a name: of a pupil the school, the class and a number within it suffice; a teacher or newer
 * member is known by their code; of a family the place and a number.
 */
@Embeddable
record Helped(
        @Schema(description = "PUPIL 学生；CLASS 班级；TEACHER 非党员教师；NEW_MEMBER 新党员（以老带新）；FAMILY 家庭")
        @NotNull
        @Column(name = "helped_kind")
        @Enumerated(EnumType.STRING)
        HelpedKind kind,

        @Schema(description = "HARDSHIP 家庭困难；LEFT_BEHIND 留守；STRUGGLING 学习困难；OTHER 其他。学生必填") @Enumerated(EnumType.STRING)
        Circumstance circumstance,

        @Schema(description = "学校；学生、班级必填", examples = "示例中学") @Size(max = 100)
        String school,

        @Schema(description = "班级；学生、班级必填", examples = "八年级（2）班") @Size(max = 30)
        String className,

        @Schema(description = "班内序号或村内序号，不写姓名；学生必填", examples = "7") @Min(1) @Max(999) @Column(name = "helped_number")
        Integer number,

        @Schema(description = "人员编号；教师、新党员必填", examples = "JS00021") @Size(max = 32) @Column(name = "helped_code")
        String personCode,

        @Schema(description = "村、社区；家庭必填", examples = "示例村三组") @Size(max = 100)
        String place) {

    /** The code of who must be a member already: in 以老带新 both are. */
    Optional<String> member() {
        return kind == HelpedKind.NEW_MEMBER ? Optional.of(personCode) : Optional.empty();
    }

    /** What must still be said of this kind of somebody. */
    List<String> missing() {
        var missing = new ArrayList<String>();
        switch (kind) {
            case PUPIL -> {
                requireClass(missing);
                note(missing, "number", number);
                note(missing, "circumstance", circumstance);
            }
            case CLASS -> requireClass(missing);
            case TEACHER, NEW_MEMBER -> note(missing, "personCode", personCode);
            case FAMILY -> note(missing, "place", place);
        }
        return missing;
    }

    private void requireClass(List<String> missing) {
        note(missing, "school", school);
        note(missing, "className", className);
    }

    private static void note(List<String> missing, String field, Object value) {
        if (value == null || value instanceof String text && text.isBlank()) {
            missing.add(field);
        }
    }
}
