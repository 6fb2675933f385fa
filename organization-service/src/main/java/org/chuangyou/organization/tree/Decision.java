package org.chuangyou.organization.tree;

import java.time.LocalDate;

/** What every act names: the day from which it holds and the document that decided it. */
interface Decision {

    LocalDate effectiveOn();

    /** 文号. */
    String documentNumber();

    LocalDate documentDate();
}
