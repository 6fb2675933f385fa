package org.chuangyou.organization.transfer;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import jakarta.enterprise.context.ApplicationScoped;

import org.chuangyou.organization.person.Members;
import org.chuangyou.organization.person.Members.Someone;
import org.chuangyou.organization.rule.Days;
import org.chuangyou.organization.rule.Rule;
import org.chuangyou.organization.rule.Rules;
import org.chuangyou.organization.rule.Warning;

/** Transfers with the names and days that people look for. */
@ApplicationScoped
class TransferViews {

    private final Members members;
    private final Rules rules;
    private final Days days;

    TransferViews(Members members, Rules rules, Days days) {
        this.members = members;
        this.rules = rules;
        this.days = days;
    }

    int validity() {
        return rules.number(Rule.LETTER_DAYS);
    }

    TransferView of(Transfer transfer, List<Warning> warnings) {
        return view(transfer, members.find(transfer.personId()).orElseThrow(), warnings);
    }

    List<TransferView> of(List<Transfer> transfers) {
        Map<UUID, Someone> people =
                members.byIds(transfers.stream().map(Transfer::personId).collect(Collectors.toSet()));
        return transfers.stream()
                .map(transfer -> view(transfer, people.get(transfer.personId()), null))
                .toList();
    }

    private TransferView view(Transfer transfer, Someone person, List<Warning> warnings) {
        return new TransferView(
                transfer.id(),
                person.id(),
                person.code(),
                person.name(),
                transfer.from(),
                transfer.to(),
                transfer.toUnit(),
                transfer.letterNumber(),
                transfer.effectiveOn(),
                transfer.validUntil(validity()),
                transfer.statusOn(days.today(), validity()),
                transfer.endedOn(),
                transfer.reason(),
                warnings);
    }
}
