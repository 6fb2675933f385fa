package org.chuangyou.pledge.receipt;

import java.util.Optional;

/** A feature that takes things from those not signed in. */
public interface ReceiptHolder {

    Optional<Whereabouts> whereabouts(byte[] hash);
}
