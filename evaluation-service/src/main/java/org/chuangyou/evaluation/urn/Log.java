package org.chuangyou.evaluation.urn;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import jakarta.enterprise.context.ApplicationScoped;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import org.chuangyou.evaluation.log.CloseRecord;
import org.chuangyou.evaluation.poll.Contest;
import org.chuangyou.evaluation.poll.Octets;

import static java.nio.charset.StandardCharsets.UTF_8;

/** The published log of a sealed poll (M5). */
@ApplicationScoped
class Log {

    private final Polls polls;
    private final Ballots ballots;
    private final ObjectMapper json;

    Log(Polls polls, Ballots ballots, ObjectMapper json) {
        this.polls = polls;
        this.ballots = ballots;
        this.json = json;
    }

    Optional<String> checkpoint(UUID poll) {
        return polls.find(poll, "checkpoint", row -> row.getString(1));
    }

    Optional<String> result(UUID poll) {
        return polls.find(poll, "result", row -> row.getString(1));
    }

    /**
     * All entries, a line each, in pieces of whole lines; of comments and of ballots in contests with fewer than
     * {@code k} the leaf alone.
     */
    Multi<byte[]> entries(UUID poll) {
        var terms = polls.terms(poll);
        var closing = closing(poll);
        var shown = shown(poll, closing);
        var all = terms.manifest().contests().stream().map(Contest::contest).toList();
        return asTaken(Multi.createBy()
                .concatenating()
                .streams(
                        Multi.createFrom().item(terms.text()),
                        lines(poll, all, cast -> shown.contains(cast.contest()) ? cast.entry() : leafOf(cast)),
                        Multi.createFrom().item(closing)));
    }

    /** The ballots of one contest. */
    Multi<byte[]> entries(UUID poll, String contest) {
        return asTaken(lines(poll, List.of(contest), Ballots.Cast::entry));
    }

    /** Whether this contest's ballots are many enough to be shown. */
    boolean shows(UUID poll, String contest) {
        return shown(poll, closing(poll)).contains(contest);
    }

    private Set<String> shown(UUID poll, String closing) {
        var manifest = polls.terms(poll).manifest();
        return read(closing).contests().stream()
                .filter(count -> manifest.contest(count.contest())
                        .filter(contest -> contest.shows(count.cast(), manifest.k()))
                        .isPresent())
                .map(CloseRecord.Count::contest)
                .collect(Collectors.toSet());
    }

    private String closing(UUID poll) {
        return polls.find(poll, "close_record", row -> row.getString(1)).orElseThrow(BallotProblems::notClosed);
    }

    private CloseRecord read(String closing) {
        try {
            return json.readValue(closing, CloseRecord.class);
        } catch (IOException e) {
            throw new IllegalStateException("a close record of our own writing cannot be read", e);
        }
    }

    private Multi<String> lines(UUID poll, List<String> contests, Function<Ballots.Cast, String> entry) {
        return Multi.createFrom().items(() -> ballots.pages(poll, contests)
                .map(page -> page.stream().map(entry).collect(Collectors.joining("\n"))));
    }

    private static String leafOf(Ballots.Cast cast) {
        return "{\"leaf\":\"" + Octets.base64url(cast.leaf()) + "\"}";
    }

    /** A page is fetched when the reader has taken the one before; who reads slowly holds no thread meanwhile. */
    private static Multi<byte[]> asTaken(Multi<String> pages) {
        return pages.map(page -> page.getBytes(UTF_8)).runSubscriptionOn(Infrastructure.getDefaultExecutor());
    }
}
