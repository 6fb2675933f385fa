package org.chuangyou.organization.vote;

import java.time.Instant;
import java.util.UUID;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/** A teller or the chair confirmed the declared facts with the own token. */
@Embeddable
public record Signed(
        UUID personId,
        String name,
        @Enumerated(EnumType.STRING) SignerRole role,
        Instant signedAt) {}
