package org.chuangyou.pledge.sheet;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.IntUnaryOperator;
import jakarta.enterprise.context.ApplicationScoped;

import org.chuangyou.chassis.web.Audit;
import org.chuangyou.chassis.web.Messages;
import org.chuangyou.pledge.organization.Organizations;
import org.chuangyou.pledge.pledge.RunningPledge;
import org.chuangyou.pledge.pledge.RunningPledges;
import org.chuangyou.pledge.progress.ProgressKeeping;

/** Where sheets are handed out and taken back, in whatever form. */
@ApplicationScoped
class SheetDesk {

    private final RunningPledges running;
    private final ProgressKeeping keeping;
    private final Organizations organizations;
    private final Promises promises;
    private final Messages messages;
    private final Audit audit;

    SheetDesk(
            RunningPledges running,
            ProgressKeeping keeping,
            Organizations organizations,
            Promises promises,
            Messages messages,
            Audit audit) {
        this.running = running;
        this.keeping = keeping;
        this.organizations = organizations;
        this.promises = promises;
        this.messages = messages;
        this.audit = audit;
    }

    /** The sheet as the caller may fill it in; 404 when there is nothing on it. */
    ProgressSheet handOut(UUID organizationId, YearMonth month) {
        var all = running.ofOrganization(organizationId);
        var book = keeping.open(month, all.stream().map(RunningPledge::id).toList());
        var pledges =
                requireAny(all.stream().filter(pledge -> !book.isOver(pledge)).toList());
        var ids = pledges.stream().map(RunningPledge::id).toList();
        var items = promises.lastWordsOfItems(ids, month);
        var last = promises.lastWords(ids, month);
        audit.record("read-progress-sheet", organizationId + "/" + month);
        return new ProgressSheet(
                organizationId,
                organizations.nameOf(organizationId).orElse(null),
                month,
                promises.dueOn(organizationId, month),
                pledges.stream()
                        .map(pledge -> SheetRow.of(
                                pledge,
                                last.get(pledge.id()),
                                items.getOrDefault(pledge.id(), Map.of()),
                                book.of(pledge.id())))
                        .toList());
    }

    /** Keeps all rows or, with 409, none; a dry run keeps none either. The numbers are those of the rows, by their index. */
    SheetOutcome takeBack(
            UUID organizationId,
            YearMonth month,
            boolean dryRun,
            List<FilledSheet.Row> rows,
            IntUnaryOperator numbers) {
        var pledges = lock(organizationId, rows);
        var book = keeping.open(month, pledges.stream().map(RunningPledge::id).toList());
        var changes = new SheetJudgement(pledges, book, running::requireReportable, messages).of(rows, numbers);
        if (!dryRun) {
            keeping.keep(changes);
            audit.record("fill-progress-sheet", organizationId + "/" + month);
        }
        return SheetOutcome.of(month, dryRun, changes);
    }

    /** Those that the rows speak of; 404 when there is nothing that they could speak of. */
    private List<RunningPledge> lock(UUID organizationId, List<FilledSheet.Row> rows) {
        var pledges = running.lock(
                organizationId, rows.stream().map(FilledSheet.Row::pledgeId).toList());
        if (pledges.isEmpty()) {
            requireAny(running.ofOrganization(organizationId));
        }
        return pledges;
    }

    private static List<RunningPledge> requireAny(List<RunningPledge> pledges) {
        if (pledges.isEmpty()) {
            throw SheetProblems.notFound();
        }
        return pledges;
    }
}
