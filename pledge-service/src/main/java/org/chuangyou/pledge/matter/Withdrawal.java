package org.chuangyou.pledge.matter;

import java.time.LocalDate;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** That a record was wrong and no longer counts. */
@Embeddable
public record Withdrawal(
        @Column(name = "withdrawn_reason") String reason,
        @Column(name = "withdrawn_on") LocalDate withdrawnOn) {}
