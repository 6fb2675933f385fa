package org.chuangyou.evaluation.slip;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

/** The orders of slips. The evaluation's row must be locked by who adds, prints or withdraws one. */
@ApplicationScoped
public class SlipOrders {

    private final Rows rows;
    private final Clock clock;

    SlipOrders(Rows rows, Clock clock) {
        this.rows = rows;
        this.clock = clock;
    }

    /** Notes that this person wants so many; nothing is drawn by it. */
    public SlipOrderView add(UUID evaluation, String group, int count, String person) {
        var order = new SlipOrder(evaluation, group, count, person);
        rows.persist(order);
        return order.view();
    }

    /** How many slips are ordered for the group and not printed. */
    public int waiting(UUID evaluation, String group) {
        return rows.waiting(evaluation).stream()
                .map(SlipOrder::view)
                .filter(order -> order.group().equals(group))
                .mapToInt(SlipOrderView::count)
                .sum();
    }

    /** The order, or 404. */
    public SlipOrderView require(UUID evaluation, UUID id) {
        return row(evaluation, id).view();
    }

    /** So many orders of the evaluation, the oldest first, beginning after an id. */
    public List<SlipOrderView> after(UUID evaluation, UUID last, int limit) {
        return rows.after(evaluation, last, limit).stream().map(SlipOrder::view).toList();
    }

    /** Takes an order back that this person gave and nobody has printed. */
    public void withdraw(UUID evaluation, UUID id, String person) {
        var order = row(evaluation, id);
        order.requireWithdrawable(person);
        rows.delete(order);
    }

    /** Notes that this person prints it; refuses the one who ordered it, and a second time. */
    public SlipOrderView print(UUID evaluation, UUID id, String person) {
        var order = row(evaluation, id);
        order.print(person, clock);
        rows.flush();
        return order.view();
    }

    private SlipOrder row(UUID evaluation, UUID id) {
        return rows.find("id = ?1 and evaluationId = ?2", id, evaluation)
                .firstResultOptional()
                .orElseThrow(() -> SlipProblems.unknown(id));
    }

    @ApplicationScoped
    static class Rows implements PanacheRepositoryBase<SlipOrder, UUID> {

        List<SlipOrder> waiting(UUID evaluation) {
            return list("evaluationId = ?1 and printedBy is null", evaluation);
        }

        List<SlipOrder> after(UUID evaluation, UUID last, int limit) {
            List<SlipOrder> found = find("evaluationId = ?1 and id > ?2 order by id", evaluation, last)
                    .range(0, limit - 1)
                    .list();
            return found;
        }
    }
}
