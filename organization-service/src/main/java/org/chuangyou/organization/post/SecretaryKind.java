package org.chuangyou.organization.post;

/** What a secretary is besides: a county counts them by this. */
enum SecretaryKind {
    /** 专职书记. */
    FULL_TIME,
    /** 校长兼任. */
    PRINCIPAL,
    /** 普通党员教师兼任. */
    TEACHER,
    OTHER;

    static SecretaryKind of(Office office, Employment employment, String administrativePost) {
        if (office != Office.SECRETARY) {
            return null;
        }
        if (employment == Employment.FULL_TIME) {
            return FULL_TIME;
        }
        return switch (administrativePost) {
            case "校长" -> PRINCIPAL;
            case "教师" -> TEACHER;
            default -> OTHER;
        };
    }
}
