package org.chuangyou.pledge.counterpart;

import java.time.LocalDate;
import jakarta.persistence.Embeddable;

/** What was promised, and what was done; done and its day are null while it is open. */
@Embeddable
record Promise(String text, LocalDate promisedOn, LocalDate dueOn, String done, LocalDate keptOn) {

    Promise kept(NewKeeping said) {
        return new Promise(text, promisedOn, dueOn, said.done(), said.keptOn());
    }

    boolean isOpen() {
        return keptOn == null;
    }
}
