package org.chuangyou.chassis.web;

import java.util.List;
import java.util.function.Function;

/**
 * One page of a list.
 *
 * @param next the cursor of the following page, or null at the end; opaque to callers
 */
public record Page<T>(List<T> items, String next) {

    /**
     * Cuts a page out of what was found.
     *
     * @param found up to {@code limit + 1} rows: the one too many tells that there is a next page
     * @param key what the next page starts after, as taken by {@link PageRequest#after}
     */
    public static <R, T> Page<T> of(List<R> found, PageRequest request, Function<R, List<?>> key, Function<R, T> view) {
        var full = found.size() > request.limit;
        var rows = full ? found.subList(0, request.limit) : found;
        var next = full ? PageRequest.cursor(key.apply(rows.get(rows.size() - 1))) : null;
        return new Page<>(rows.stream().map(view).toList(), next);
    }
}
