package org.chuangyou.pledge.deed;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

import org.chuangyou.pledge.figure.Measured;
import org.chuangyou.pledge.figure.Quantity;
import org.chuangyou.pledge.matter.Opening;
import org.chuangyou.pledge.matter.RecordStatus;
import org.chuangyou.pledge.matter.RecordedFact;

@Entity
class Deed extends RecordedFact {

    private UUID teamId;

    @Enumerated(EnumType.STRING)
    private DeedKind kind;

    private String title;
    private String done;
    private List<String> participants;
    private List<String> guests;
    private BigDecimal hours;

    @Embedded
    @AttributeOverride(name = "number", column = @Column(name = "beneficiaries"))
    @AttributeOverride(name = "unit", column = @Column(name = "beneficiaries_unit"))
    @AttributeOverride(name = "qualifier", column = @Column(name = "beneficiaries_qualifier"))
    private Quantity beneficiaries;

    protected Deed() {}

    Deed(Opening opening, NewDeed said) {
        super(opening, said.doneOn(), RecordStatus.STANDING);
        teamId = said.teamId();
        kind = said.kind();
        title = said.title();
        done = said.done();
        participants = List.copyOf(said.participants());
        guests = List.copyOf(said.guests());
        hours = said.hours();
        beneficiaries = said.beneficiaries();
    }

    DeedRecorded recorded() {
        return new DeedRecorded(
                id(),
                organizationId(),
                kind,
                title,
                participants.size() + guests.size(),
                Measured.of(beneficiaries),
                happenedOn());
    }

    DeedView view(String organization) {
        return new DeedView(
                id(),
                organizationId(),
                organization,
                teamId,
                kind,
                title,
                done,
                happenedOn(),
                participants,
                guests,
                hours,
                beneficiaries,
                status(),
                withdrawal());
    }
}
