package org.chuangyou.pledge.aid;

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
class Aid extends RecordedFact {

    @Enumerated(EnumType.STRING)
    private AidKind kind;

    private String thing;

    @Embedded
    @AttributeOverride(name = "number", column = @Column(name = "amount"))
    @AttributeOverride(name = "unit", column = @Column(name = "amount_unit"))
    @AttributeOverride(name = "qualifier", column = @Column(name = "amount_qualifier"))
    private Quantity amount;

    @Embedded
    @AttributeOverride(name = "number", column = @Column(name = "beneficiaries"))
    @AttributeOverride(name = "unit", column = @Column(name = "beneficiaries_unit"))
    @AttributeOverride(name = "qualifier", column = @Column(name = "beneficiaries_qualifier"))
    private Quantity beneficiaries;

    private String recipients;
    private String purpose;

    protected Aid() {}

    /** @param status whether it waits for the committee's look */
    Aid(Opening opening, NewAid said, RecordStatus status) {
        super(opening, said.givenOn(), status);
        if (said.kind() == AidKind.MONEY && !said.amount().isMoney()) {
            throw AidProblems.moneyInYuan(said.amount().unit());
        }
        if (said.kind() == AidKind.GOODS
                && (said.thing() == null || said.thing().isBlank())) {
            throw AidProblems.goodsNeedAName();
        }
        kind = said.kind();
        thing = kind == AidKind.GOODS ? said.thing() : null;
        amount = said.amount();
        beneficiaries = said.beneficiaries();
        recipients = said.recipients();
        purpose = said.purpose();
    }

    AidGiven given() {
        return new AidGiven(
                id(), organizationId(), kind, thing, Measured.of(amount), Measured.of(beneficiaries), happenedOn());
    }

    AidView view(String organization) {
        return new AidView(
                id(),
                organizationId(),
                organization,
                kind,
                thing,
                amount,
                beneficiaries,
                recipients,
                purpose,
                happenedOn(),
                status(),
                withdrawal());
    }
}
