package org.chuangyou.pledge.certificate;

/** How far a certificate has come; what each status permits stands in {@link CertificateAct}. */
enum CertificateStatus {
    /** Written by the level above. */
    DRAFT,
    /** Signed by the level above; the organisation may sign or send it back. */
    OFFERED,
    /** Sent back with the reason; the level above mends it. */
    RETURNED,
    /** Signed by both. */
    SIGNED,
    /** Answered for, target by target. */
    ASSESSED,
    /** Given up with the reason after both had signed; another may take its place. */
    ENDED,
    /** Given up before both had signed. */
    WITHDRAWN
}
