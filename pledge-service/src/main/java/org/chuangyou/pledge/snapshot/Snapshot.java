package org.chuangyou.pledge.snapshot;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.YearMonth;
import java.util.HexFormat;
import java.util.UUID;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.hibernate.annotations.Immutable;

import static java.nio.charset.StandardCharsets.UTF_8;

@Entity
@Immutable
@Table(name = "public_snapshot")
class Snapshot {

    @Id
    private UUID id;

    private UUID organizationId;
    private YearMonth month;
    private Instant madeAt;
    private String document;
    private byte[] sha256;
    private UUID restates;

    protected Snapshot() {}

    Snapshot(SnapshotDocument said) {
        id = said.id();
        organizationId = said.organizationId();
        month = said.month();
        madeAt = said.madeAt();
        restates = said.restates();
        document = CanonicalJson.write(said);
        sha256 = hash(document);
    }

    private static byte[] hash(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    SnapshotEntry entry() {
        return new SnapshotEntry(
                id, organizationId, month, madeAt, HexFormat.of().formatHex(sha256), restates);
    }

    String document() {
        return document;
    }

    UUID id() {
        return id;
    }
}
