package org.chuangyou.chassis.event;

import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import jakarta.enterprise.context.ApplicationScoped;

/** Wakes the relay of this process at once after a commit, so that a fact need not wait for the next poll. */
@ApplicationScoped
class Wakeup {

    private final Semaphore bell = new Semaphore(0);

    void ring() {
        bell.release();
    }

    void await(long milliseconds) throws InterruptedException {
        if (bell.tryAcquire(milliseconds, TimeUnit.MILLISECONDS)) {
            bell.drainPermits();
        }
    }
}
