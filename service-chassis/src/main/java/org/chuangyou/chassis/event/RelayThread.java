package org.chuangyou.chassis.event;

import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import org.apache.kafka.clients.producer.Producer;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Keeps the one relay thread of this process. */
@ApplicationScoped
class RelayThread {

    private final Relay relay;
    private final Thread thread;
    private final boolean wanted;

    RelayThread(
            DataSource dataSource,
            Producer<String, byte[]> producer,
            Wakeup wakeup,
            @ConfigProperty(name = "chuangyou.relay", defaultValue = "true") boolean wanted) {
        this.relay = new Relay(dataSource, producer, wakeup);
        this.thread = new Thread(relay, "outbox-relay");
        this.wanted = wanted;
    }

    void start(@Observes StartupEvent started) {
        if (wanted) {
            thread.setDaemon(true);
            thread.start();
        }
    }

    void stop(@Observes ShutdownEvent stopping) throws InterruptedException {
        relay.stop();
        thread.join(TimeUnit.SECONDS.toMillis(5));
    }
}
