package org.chuangyou.pledge.receipt;

import java.nio.ByteBuffer;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.arc.All;
import org.chuangyou.chassis.web.Refusal;
import org.hibernate.Session;

/**
 * A receipt code is also the key of a retry. Who does not sign in may make one up, and then sends what they bring as often
 * as it takes; so no answer with a secret in it has to be kept.
 */
@ApplicationScoped
public class Receipts {

    private final List<ReceiptHolder> holders;
    private final Session database;

    Receipts(@All List<ReceiptHolder> holders, Session database) {
        this.holders = holders;
        this.database = database;
    }

    /** The code the sender made up, 400 when it is none to rely on; a new one where they made up none. */
    public ReceiptCode codeFor(String own) {
        if (own == null || own.isBlank()) {
            return ReceiptCode.issue();
        }
        var code = new ReceiptCode(own);
        if (!code.isHardToGuess()) {
            throw Refusal.invalid("receipt-code-weak").asException();
        }
        return code;
    }

    /**
     * What was brought under this code before, or else what is brought now; 409 where the code stands for anything but the
     * same. A second request waits for the first to commit.
     */
    public <T> T once(ReceiptCode code, Function<byte[], Optional<T>> earlier, Predicate<T> same, Supplier<T> bring) {
        var hash = code.hash();
        database.createNativeQuery("SELECT 1 FROM pg_advisory_xact_lock(:key)", Integer.class)
                .setParameter("key", ByteBuffer.wrap(hash).getLong())
                .getSingleResult();
        var found = earlier.apply(hash);
        if (found.isPresent() ? !same.test(found.get()) : whereabouts(code).isPresent()) {
            throw Refusal.conflict("receipt-code-used").asException();
        }
        return found.orElseGet(bring);
    }

    Optional<Whereabouts> whereabouts(ReceiptCode code) {
        var hash = code.hash();
        return holders.stream()
                .map(holder -> holder.whereabouts(hash))
                .flatMap(Optional::stream)
                .findFirst();
    }
}
