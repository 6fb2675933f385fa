package org.chuangyou.evaluation.verifier;

import java.io.IOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.chuangyou.evaluation.ballot.Ballot;
import org.chuangyou.evaluation.ballot.Check;
import org.chuangyou.evaluation.ballot.Choices;
import org.chuangyou.evaluation.ballot.Words;
import org.chuangyou.evaluation.log.Checkpoint;
import org.chuangyou.evaluation.log.CloseRecord;
import org.chuangyou.evaluation.log.Following;
import org.chuangyou.evaluation.log.Frontier;
import org.chuangyou.evaluation.log.PollResult;
import org.chuangyou.evaluation.poll.Jcs;
import org.chuangyou.evaluation.poll.Mode;
import org.chuangyou.evaluation.poll.Octets;
import org.chuangyou.evaluation.poll.Tally;
import org.chuangyou.evaluation.poll.Terms;

import static java.nio.charset.StandardCharsets.UTF_8;

/** Goes through a log once, from the manifest to the close record, and believes nothing that it has not recomputed. */
final class Verification {

    /** Of 32 bytes in base64url. */
    private static final int PREFIX_LENGTH = 43;

    private final Check check = new Check(Entries.JSON);
    private final Frontier log = new Frontier();
    private final Map<String, Tally> tallies = new HashMap<>();
    private final SpentTokens tokens;
    private final byte[] sought;
    private Following following;
    private Terms terms;
    private byte[] last = new byte[0];
    private int withheld;

    private Verification(SpentTokens tokens, byte[] sought) {
        this.tokens = tokens;
        this.sought = sought;
    }

    /** The result in canonical JSON; a {@link Flaw} if anything is not right. */
    static String of(Published published) throws IOException {
        try (var tokens = new SpentTokens()) {
            return new Verification(tokens, new byte[0]).verify(published, published.checkpoint());
        }
    }

    /** The proof that the ballot of this receipt is in the log; a {@link Flaw} if it is not, or anything else is not right. */
    static String proof(Published published, Kept receipt) throws IOException {
        try (var tokens = new SpentTokens()) {
            var verification = new Verification(tokens, receipt.leaf());
            var checkpoint = published.checkpoint();
            verification.verify(published, checkpoint);
            Flaw.unless(receipt.isGenuine(verification.terms), "receipt-invalid", "not signed by the log's key");
            Flaw.unless(verification.following != null, "ballot-missing", "the log's key signed for it");
            var proof = verification.following.proof();
            // Once more as those will look at it who have not the log.
            Flaw.unless(proof.leads(receipt.leaf(), verification.log.root()), "root-wrong", "the proof does not hold");
            return proof.text(checkpoint);
        }
    }

    private String verify(Published published, String note) throws IOException {
        CloseRecord closing;
        try (var in = published.entries()) {
            closing = readAll(new Entries(in), published.poll());
        }
        Flaw.unless(tokens.areDistinct(), "token-invalid", "one token, two ballots");
        var checkpoint = Checkpoint.opened(note, terms.manifest().logKey())
                .filter(one ->
                        one.origin().equals(Checkpoint.originOf(terms.manifest().poll())))
                .orElseThrow(
                        () -> new Flaw("checkpoint-invalid", "not signed by the manifest's log key for this poll"));
        Flaw.unless(
                checkpoint.size() == log.size() && Arrays.equals(checkpoint.root(), log.root()),
                "root-wrong",
                "the entries are not those that the checkpoint commits to");
        Counts.require(terms, closing, tallies, withheld);
        if (terms.manifest().mode() == Mode.STRICT) {
            Counts.requireIssued(terms, closing, published.issued());
        }
        var result = Jcs.text(Entries.JSON.valueToTree(PollResult.of(terms, closing, tallies, checkpoint)));
        Flaw.unless(
                published.result().map(result::equals).orElse(true), "result-wrong", "not what follows from the log");
        return result;
    }

    /** Every line is read one late, since only the end tells which was the last. */
    private CloseRecord readAll(Entries entries, Optional<String> askedFor) throws IOException {
        readManifest(entries.next());
        var poll = terms.manifest().poll().toString();
        Flaw.unless(askedFor.map(poll::equals).orElse(true), "poll-wrong", "the log of " + poll);
        var line = entries.next();
        for (var next = entries.next(); next != null; next = entries.next()) {
            read(line);
            line = next;
        }
        Flaw.unless(line != null, "entries-malformed", "no close record");
        append(Frontier.leaf(line.getBytes(UTF_8)));
        return Entries.read(line, CloseRecord.class);
    }

    private void readManifest(String line) throws IOException {
        Flaw.unless(line != null, "entries-malformed", "empty");
        var manifest = Entries.read(line, org.chuangyou.evaluation.poll.Manifest.class);
        Counts.requireSound(manifest);
        terms = Terms.read(line, Entries.JSON);
        append(Frontier.leaf(line.getBytes(UTF_8)));
    }

    private void append(byte[] leaf) {
        if (following != null) {
            following.add(leaf);
        } else if (Arrays.equals(leaf, sought)) {
            following = new Following(log);
        }
        log.add(leaf);
    }

    private void read(String line) throws IOException {
        byte[] leaf;
        if (line.startsWith("{\"leaf\":")) {
            leaf = withheld(line);
            withheld++;
        } else {
            leaf = count(Entries.read(line, Ballot.class));
        }
        Flaw.unless(Arrays.compareUnsigned(last, leaf) < 0, "order-wrong", "leaves do not ascend");
        last = leaf;
        append(leaf);
    }

    private static byte[] withheld(String line) {
        try {
            var leaf = Octets.of(Entries.read(line, Withheld.class).leaf());
            Flaw.unless(leaf.length == 32, "entries-malformed", "a leaf of another length");
            return leaf;
        } catch (IllegalArgumentException e) {
            throw new Flaw("entries-malformed", "a leaf in another form");
        }
    }

    private byte[] count(Ballot ballot) throws IOException {
        Flaw.unless(
                ballot.v() == 1 && ballot.prefix().length() == PREFIX_LENGTH,
                "entries-malformed",
                "a ballot of contest " + ballot.contest());
        check.of(terms, ballot).ifPresent(flaw -> {
            throw new Flaw(code(flaw), "a ballot of contest " + ballot.contest());
        });
        tokens.add(Octets.sha256(Words.ofToken(terms.hash(), ballot)));
        tallies.computeIfAbsent(ballot.contest(), contest -> new Tally())
                .add(Choices.in(ballot.body(), terms.manifest(), Entries.JSON)
                        .map(Choices::choices)
                        .orElse(List.of())); // words choose nothing
        return ballot.leaf();
    }

    private static String code(Check.Flaw flaw) {
        return switch (flaw) {
            case TEXT -> "entries-malformed";
            case CONTEST -> "contest-unknown";
            case TOKEN -> "token-invalid";
            case SIGNATURE -> "signature-invalid";
            case CHOICES -> "choices-invalid";
        };
    }

    private record Withheld(String leaf) {}
}
