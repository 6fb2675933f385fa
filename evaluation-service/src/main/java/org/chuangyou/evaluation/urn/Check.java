package org.chuangyou.evaluation.urn;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.HexFormat;
import jakarta.enterprise.context.ApplicationScoped;

import com.fasterxml.jackson.databind.ObjectMapper;
import org.chuangyou.evaluation.poll.Contest;
import org.chuangyou.evaluation.poll.Manifest;
import org.chuangyou.evaluation.poll.Octets;

/** Whether a ballot is one: entitled by the issuer's token, unaltered since it was filled in, and complete. */
@ApplicationScoped
class Check {

    /** What X.509 puts before the 65 bytes of an uncompressed P-256 point. */
    private static final byte[] P256 = HexFormat.of().parseHex("3059301306072a8648ce3d020106082a8648ce3d030107034200");

    private final ObjectMapper json;

    Check(ObjectMapper json) {
        this.json = json;
    }

    /** Refuses what is no ballot of this poll. */
    void pass(Manifest manifest, CastBallot ballot) {
        requireCanonicalText(ballot);
        var contest = manifest.contest(ballot.contest())
                .filter(one -> ballot.kid() == null || ballot.kid().equals(one.kid()))
                .orElseThrow(BallotProblems::tokenInvalid);
        if (!entitled(manifest, contest, ballot)) {
            throw BallotProblems.tokenInvalid();
        }
        if (!unaltered(manifest, ballot)) {
            throw BallotProblems.signatureInvalid();
        }
        requireAnswers(manifest, ballot);
    }

    /** Of one ballot there is one text, else a ballot could be handed in twice under two leaves. */
    private static void requireCanonicalText(CastBallot ballot) {
        try {
            Octets.of(ballot.pub());
            Octets.of(ballot.token());
            Octets.of(ballot.body());
            Octets.of(ballot.sig());
            Octets.of(ballot.prefix() == null ? "" : ballot.prefix());
        } catch (IllegalArgumentException e) {
            throw BallotProblems.notCanonical();
        }
    }

    private static boolean entitled(Manifest manifest, Contest contest, CastBallot ballot) {
        try {
            var token = Octets.ps384();
            token.initVerify(contest.key().publicKey());
            token.update(Words.ofToken(manifest.poll(), ballot));
            return token.verify(Octets.of(ballot.token()));
        } catch (GeneralSecurityException e) {
            return false; // such as a token of another length than the key's
        }
    }

    private static boolean unaltered(Manifest manifest, CastBallot ballot) {
        try {
            var signature = Signature.getInstance("SHA256withECDSAinP1363Format");
            signature.initVerify(point(Octets.of(ballot.pub())));
            signature.update(Words.ofBallot(manifest.poll(), ballot));
            return signature.verify(Octets.of(ballot.sig()));
        } catch (GeneralSecurityException | RuntimeException e) {
            return false; // the key is the client's own: whatever is wrong with it, it signs nothing
        }
    }

    private static PublicKey point(byte[] point) throws GeneralSecurityException {
        var encoded = new byte[P256.length + point.length];
        System.arraycopy(P256, 0, encoded, 0, P256.length);
        System.arraycopy(point, 0, encoded, P256.length, point.length);
        return KeyFactory.getInstance("EC").generatePublic(new X509EncodedKeySpec(encoded));
    }

    private void requireAnswers(Manifest manifest, CastBallot ballot) {
        try {
            if (Choices.in(ballot.body(), json).answers(manifest)) {
                return;
            }
        } catch (IOException e) {
            // not JSON, or of another shape: no answers either way, and its words stay out of every message
        }
        throw BallotProblems.choicesIncomplete();
    }
}
