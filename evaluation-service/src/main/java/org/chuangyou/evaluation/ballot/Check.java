package org.chuangyou.evaluation.ballot;

import java.security.GeneralSecurityException;
import java.util.Optional;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.ObjectMapper;
import org.chuangyou.evaluation.poll.Contest;
import org.chuangyou.evaluation.poll.Octets;
import org.chuangyou.evaluation.poll.Terms;

/** Whether a ballot is one: entitled by the issuer's token, unaltered since it was filled in, and complete. */
public final class Check {

    private final ObjectMapper json;

    public Check(ObjectMapper json) {
        this.json = json;
    }

    /** What is wrong with this ballot of a poll on these terms; empty if nothing is. */
    public Optional<Flaw> of(Terms terms, Ballot ballot) {
        if (!isCanonical(ballot)) {
            return Optional.of(Flaw.TEXT);
        }
        var contest = terms.manifest().contest(ballot.contest()).filter(one -> one.kid()
                .equals(ballot.kid()));
        if (contest.isEmpty()) {
            return Optional.of(Flaw.CONTEST);
        }
        if (!entitled(terms, contest.get(), ballot)) {
            return Optional.of(Flaw.TOKEN);
        }
        if (!unaltered(terms, ballot)) {
            return Optional.of(Flaw.SIGNATURE);
        }
        return says(terms, contest.get(), ballot).isPresent() ? Optional.empty() : Optional.of(Flaw.CHOICES);
    }

    private Optional<?> says(Terms terms, Contest contest, Ballot ballot) {
        return contest.takesWords()
                ? Remark.in(ballot.body(), json)
                : Choices.in(ballot.body(), terms.manifest(), json);
    }

    /** Of one ballot there is one text, else a ballot could be handed in twice under two leaves. */
    private static boolean isCanonical(Ballot ballot) {
        try {
            Stream.of(ballot.kid(), ballot.pub(), ballot.prefix(), ballot.token(), ballot.body(), ballot.sig())
                    .forEach(Octets::of);
            return true;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private static boolean entitled(Terms terms, Contest contest, Ballot ballot) {
        try {
            var token = Octets.ps384();
            token.initVerify(contest.key().publicKey());
            token.update(Words.ofToken(terms.hash(), ballot));
            return token.verify(Octets.of(ballot.token()));
        } catch (GeneralSecurityException e) {
            return false; // such as a token of another length than the key's
        }
    }

    private static boolean unaltered(Terms terms, Ballot ballot) {
        return Es256.verifies(Octets.of(ballot.pub()), Octets.of(ballot.sig()), Words.ofBallot(terms.hash(), ballot));
    }

    /** Why a ballot is none; each is looked for only if those before it were not found. */
    public enum Flaw {
        TEXT,
        CONTEST,
        TOKEN,
        SIGNATURE,
        CHOICES
    }
}
