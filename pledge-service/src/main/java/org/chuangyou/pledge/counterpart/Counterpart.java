package org.chuangyou.pledge.counterpart;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;

import org.chuangyou.pledge.matter.Matter;
import org.chuangyou.pledge.matter.Opening;

@Entity
class Counterpart extends Matter {

    /** More than anybody keeps track of; the list is read whole. */
    private static final int MOST_PROMISES = 100;

    @Enumerated(EnumType.STRING)
    private CounterpartStatus status = CounterpartStatus.LINKED;

    @Enumerated(EnumType.STRING)
    private CounterpartKind kind;

    private String name;
    private LocalDate linkedOn;

    @ElementCollection
    @CollectionTable(name = "counterpart_promise", joinColumns = @JoinColumn(name = "counterpart_id"))
    @OrderColumn(name = "position")
    private List<Promise> promises = new ArrayList<>();

    private String outcome;
    private LocalDate endedOn;

    protected Counterpart() {}

    Counterpart(Opening opening, NewCounterpart said) {
        super(opening);
        kind = said.kind();
        name = said.name();
        linkedOn = said.linkedOn();
    }

    CounterpartLinked linked() {
        return new CounterpartLinked(id(), organizationId(), kind, name, linkedOn);
    }

    /** 409 when it had ended by that day. */
    void requireLinkedOn(LocalDate on, CounterpartAct act) {
        if (endedOn == null || on.isAfter(endedOn)) {
            act.require(status);
        }
    }

    /** 409 when there is no room for one more than so many. */
    static void requireRoomBeside(int promises) {
        if (promises >= MOST_PROMISES) {
            throw CounterpartProblems.tooManyPromises(MOST_PROMISES);
        }
    }

    CounterpartPromised promise(NewPromise said, LocalDate today) {
        CounterpartAct.PROMISE.require(status);
        requireRoomBeside(promises.size());
        promises.add(new Promise(said.text(), today, said.dueOn(), null, null));
        return promised(promises.size());
    }

    CounterpartPromised promised(int number) {
        var promise = requirePromise(number);
        return new CounterpartPromised(id(), organizationId(), number, promise.promisedOn(), promise.dueOn());
    }

    /** The number counts from 1. */
    CounterpartPromiseKept keep(int number, NewKeeping said) {
        CounterpartAct.KEEP.require(status);
        promises.set(number - 1, requireOpen(number).kept(said));
        return kept(number);
    }

    /** The promise of this number; 404 without one, 409 when it has been kept. */
    Promise requireOpen(int number) {
        var promise = requirePromise(number);
        if (!promise.isOpen()) {
            throw CounterpartProblems.keptAlready(number, promise.keptOn());
        }
        return promise;
    }

    CounterpartPromiseKept kept(int number) {
        var promise = requirePromise(number);
        return new CounterpartPromiseKept(id(), organizationId(), number, promise.dueOn(), promise.keptOn());
    }

    CounterpartEnded end(NewParting said) {
        CounterpartAct.END.require(status);
        status = CounterpartStatus.ENDED;
        outcome = said.outcome();
        endedOn = said.endedOn();
        return ended();
    }

    CounterpartEnded ended() {
        return new CounterpartEnded(id(), organizationId(), kind, endedOn);
    }

    private Promise requirePromise(int number) {
        if (number < 1 || number > promises.size()) {
            throw CounterpartProblems.noPromise(number, promises.size());
        }
        return promises.get(number - 1);
    }

    CounterpartView view(String organization) {
        return new CounterpartView(
                id(),
                organizationId(),
                organization,
                status,
                kind,
                name,
                linkedOn,
                List.copyOf(promises),
                outcome,
                endedOn);
    }

    LocalDate linkedOn() {
        return linkedOn;
    }

    CounterpartStatus status() {
        return status;
    }
}
