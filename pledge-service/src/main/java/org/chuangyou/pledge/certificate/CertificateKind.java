package org.chuangyou.pledge.certificate;

/** What a responsibility certificate is about: 党建目标、安全稳定、民族团结、师德师风、其他 (S2: several systems side by side). */
enum CertificateKind {
    PARTY_BUILDING,
    STABILITY,
    ETHNIC_UNITY,
    TEACHER_ETHICS,
    OTHER
}
