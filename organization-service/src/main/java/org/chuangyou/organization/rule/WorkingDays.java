package org.chuangyou.organization.rule;

import java.time.LocalDate;

/** Counts working days: Monday to Friday but for holidays, and the weekend days that are worked in exchange. */
public interface WorkingDays {

    /** How many working days there are from the first day to the last, both counted; 0 when the last is earlier. */
    long between(LocalDate first, LocalDate last);
}
