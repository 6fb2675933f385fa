package org.chuangyou.local;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/** Waits for a part to become ready: as long as it lives, but not for ever, and never in silence. */
final class Patience {

    private static final Duration END = Duration.ofMinutes(5);
    private static final Duration SILENCE = Duration.ofSeconds(5);

    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();
    private final Progress progress;

    Patience(Progress progress) {
        this.progress = progress;
    }

    /** Returns whether the part became ready; false when it died or took too long. */
    boolean await(String part, ProcessHandle process, BooleanSupplier ready) throws InterruptedException {
        var beginning = System.nanoTime();
        var nextSign = beginning + SILENCE.toNanos();
        while (!ready.getAsBoolean()) {
            var now = System.nanoTime();
            if (!process.isAlive() || now - beginning > END.toNanos()) {
                return false;
            }
            if (now > nextSign) {
                progress.say("… " + part + " is still starting");
                nextSign = now + SILENCE.toNanos();
            }
            TimeUnit.MILLISECONDS.sleep(100);
        }
        return true;
    }

    boolean answers(String url) {
        var request = HttpRequest.newBuilder(URI.create(url))
                .timeout(Duration.ofSeconds(5))
                .build();
        try {
            return http.send(request, BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
