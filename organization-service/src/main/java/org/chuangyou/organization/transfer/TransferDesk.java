package org.chuangyou.organization.transfer;

import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.NotFoundException;

import io.quarkiverse.resteasy.problem.HttpProblem;
import org.chuangyou.chassis.web.Audit;
import org.chuangyou.chassis.web.Caller;
import org.chuangyou.chassis.web.Messages;
import org.chuangyou.chassis.web.Refusal;
import org.chuangyou.organization.person.Membership;
import org.chuangyou.organization.person.Membership.Enrolled;
import org.chuangyou.organization.rule.Days;
import org.chuangyou.organization.rule.Rule;
import org.chuangyou.organization.rule.Warning;
import org.chuangyou.organization.tree.Authority;

/** What is looked at before a letter is written or taken. */
@ApplicationScoped
class TransferDesk {

    private final Transfers transfers;
    private final TransferViews views;
    private final Membership membership;
    private final Authority authority;
    private final Caller caller;
    private final Audit audit;
    private final Messages messages;
    private final Days days;

    TransferDesk(
            Transfers transfers,
            TransferViews views,
            Membership membership,
            Authority authority,
            Caller caller,
            Audit audit,
            Messages messages,
            Days days) {
        this.transfers = transfers;
        this.views = views;
        this.membership = membership;
        this.authority = authority;
        this.caller = caller;
        this.audit = audit;
        this.messages = messages;
        this.days = days;
    }

    /** The transfer, for the person and for both branches; others' reading is noted. */
    Transfer readable(Enrolled person, Transfer transfer) {
        if (caller.personCode().filter(person.code()::equals).isEmpty()) {
            either(() -> authority.requireReading(transfer.from()), () -> authority.requireReading(transfer.to()));
            audit.record("read-transfer", person.id());
        }
        return transfer;
    }

    /** Lets pass who answers for one of the two branches. */
    void requireEither(Transfer transfer) {
        either(() -> authority.requireManagement(transfer.from()), () -> authority.requireManagement(transfer.to()));
    }

    private static void either(Runnable one, Runnable other) {
        try {
            one.run();
        } catch (NotFoundException | HttpProblem refused) {
            other.run();
        }
    }

    void requireMovable(Enrolled person, NewTransfer wanted) {
        if (person.departed()) {
            throw Refusal.conflict("transfer-of-departed").asException();
        }
        if (person.organizationId().equals(wanted.toOrganizationId())) {
            throw Refusal.conflict("transfer-to-same").asException();
        }
        membership.requirePlace(wanted.toOrganizationId(), wanted.toUnitId());
    }

    /** A roster may have moved the person in the meantime. */
    void requireStillThere(Enrolled person, Transfer transfer) {
        if (transfer.isOpen() && (person.departed() || !person.organizationId().equals(transfer.from()))) {
            throw Refusal.conflict("transfer-overtaken").asException();
        }
    }

    /** A lapsed letter gives way to a new one, with a warning; one still valid does not. */
    List<Warning> endLapsed(UUID person) {
        var open = transfers.openOf(person);
        if (open.isEmpty()) {
            return List.of();
        }
        var transfer = open.get();
        var validUntil = transfer.validUntil(views.validity());
        if (!days.today().isAfter(validUntil)) {
            throw Refusal.conflict("transfer-under-way")
                    .with("letterNumber", transfer.letterNumber())
                    .with("validUntil", validUntil)
                    .asException();
        }
        transfer.lapse(validUntil);
        transfers.flush();
        return List.of(lapsed(transfer));
    }

    private Warning lapsed(Transfer transfer) {
        var rule = Rule.LETTER_DAYS.code();
        Map<String, Object> numbers = Map.of(
                "letterNumber", transfer.letterNumber(),
                "found", ChronoUnit.DAYS.between(transfer.effectiveOn(), days.today()),
                "most", views.validity());
        return new Warning(
                rule,
                messages.text(rule + ".detail", numbers),
                messages.text(rule + ".source", Map.of()),
                null,
                numbers);
    }
}
