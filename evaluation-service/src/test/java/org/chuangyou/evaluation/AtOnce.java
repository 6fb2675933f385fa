package org.chuangyou.evaluation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;

/** Several doing something at the same time. */
public final class AtOnce {

    private AtOnce() {}

    public static <T> List<T> times(int times, Callable<T> act) {
        return all(Collections.nCopies(times, act));
    }

    public static <T> List<T> all(List<Callable<T>> acts) {
        var pool = Executors.newFixedThreadPool(acts.size());
        try {
            var results = new ArrayList<T>();
            for (var result : pool.invokeAll(acts)) {
                results.add(result.get());
            }
            return results;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        } finally {
            pool.shutdown();
        }
    }
}
