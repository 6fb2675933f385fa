package org.chuangyou.organization.study;

import java.math.BigDecimal;
import jakarta.persistence.Embeddable;

/** What one person reached, or that the person was absent from the test. */
@Embeddable
record Marks(boolean absent, BigDecimal marks) {

    static Marks of(BigDecimal marks) {
        return new Marks(marks == null, marks);
    }

    boolean taken() {
        return !absent;
    }
}
