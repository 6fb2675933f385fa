package org.chuangyou.pledge.overdue;

import java.util.UUID;
import jakarta.persistence.Tuple;

import org.chuangyou.chassis.event.Event;

/** One kind of thing that becomes overdue of a pledge: how it is found, where it is kept, and what others are told. */
interface Overdue {

    /** What is overdue on {@code :today} and was not found before, as {@code o}: from FROM to the end of its condition. */
    String unnoticed();

    /** Keeps each row of {@code found}, so that it is told once; found at {@code :now}. */
    String keeping();

    Event fact(UUID pledgeId, Tuple found);
}
