package org.chuangyou.organization.tree;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import jakarta.persistence.Entity;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;

import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

import static jakarta.persistence.EnumType.STRING;

/** What an organisation was, or is, from a day until the day before another: a row of the history that the database keeps. */
@Entity
@Immutable
@Table(name = "organization_history")
@IdClass(OrganizationState.Key.class)
class OrganizationState {

    @Id
    private UUID id;

    @Id
    private LocalDate validFrom;

    private LocalDate validTo;
    private String code;
    private String name;

    @Enumerated(STRING)
    private OrganizationKind kind;

    private UUID parentId;
    private LocalDate establishedOn;
    private LocalDate termEndsOn;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<UUID> units;

    protected OrganizationState() {}

    UUID id() {
        return id;
    }

    String name() {
        return name;
    }

    OrganizationKind kind() {
        return kind;
    }

    LocalDate validTo() {
        return validTo;
    }

    OrganizationView view() {
        return new OrganizationView(
                id,
                code,
                name,
                kind,
                parentId,
                establishedOn,
                termEndsOn,
                List.copyOf(units),
                validFrom,
                validTo,
                null,
                null);
    }

    /** An organisation is in one state on one day. */
    record Key(UUID id, LocalDate validFrom) {}
}
