package org.chuangyou.organization.code;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/** By whose list a code is given, what it looks like and what it may name. */
enum Scheme {
    /** 统一社会信用代码, GB 32100-2015. */
    USCC("18", SubjectKind.UNIT, SubjectKind.ORGANIZATION) {
        @Override
        void check(String value) {
            if (!UnifiedCode.isWellFormed(value)) {
                throw ExternalCodeProblems.malformed(this, value);
            }
            var expected = UnifiedCode.check(value);
            if (value.charAt(UnifiedCode.LENGTH - 1) != expected) {
                throw ExternalCodeProblems.wrongCheckDigit(value, expected);
            }
        }
    },
    /** 行政区划代码, GB/T 2260: plausible only, as divisions come and go. */
    DIVISION("(1[1-5]|2[1-3]|3[1-7]|4[1-6]|5[0-4]|6[1-5]|71|8[12])\\d{4}", SubjectKind.UNIT, SubjectKind.ORGANIZATION),
    /** 党组织编码, as the Party organisation above gives it. */
    PARTY_CODE("[0-9A-Z]{1,40}", SubjectKind.ORGANIZATION),
    /** 学校（机构）标识码. */
    SCHOOL_ID("\\d{10}", SubjectKind.UNIT);

    private final String form;
    private final Set<SubjectKind> subjects;

    Scheme(String form, SubjectKind first, SubjectKind... more) {
        this.form = form;
        this.subjects = EnumSet.of(first, more);
    }

    /** Letters count as capitals, as they are printed. */
    static String canonical(String value) {
        return value.strip().toUpperCase(Locale.ROOT);
    }

    /** Refuses with 400 what cannot be such a code. */
    void check(String value) {
        if (!value.matches(form)) {
            throw ExternalCodeProblems.malformed(this, value);
        }
    }

    boolean names(SubjectKind kind) {
        return subjects.contains(kind);
    }

    /** Many schools lie in one division; all other codes name one subject. */
    boolean namesOne() {
        return this != DIVISION;
    }
}
