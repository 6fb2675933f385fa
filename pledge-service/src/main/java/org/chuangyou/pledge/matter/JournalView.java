package org.chuangyou.pledge.matter;

import java.time.Instant;
import java.time.LocalDate;

/** One act on a matter, as those see it who may see the matter; the actor is null for the public. */
record JournalView(String act, LocalDate doneOn, String words, String actor, Instant notedAt) {}
