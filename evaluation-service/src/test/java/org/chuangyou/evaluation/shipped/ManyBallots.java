package org.chuangyou.evaluation.shipped;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.SecureRandom;
import java.security.Signature;
import java.security.spec.ECGenParameterSpec;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Arrays;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Collectors;

import com.fasterxml.jackson.databind.ObjectMapper;
import org.chuangyou.evaluation.ballot.Ballot;
import org.chuangyou.evaluation.ballot.Words;
import org.chuangyou.evaluation.poll.Contest;
import org.chuangyou.evaluation.poll.Octets;
import org.chuangyou.evaluation.poll.Terms;

import static java.nio.charset.StandardCharsets.UTF_8;

/** Ballots of one contest, right in every byte, made by whoever holds the contest's key: nobody was asked and nothing is blinded. */
final class ManyBallots {

    private final Terms terms;
    private final Contest contest;
    private final PrivateKey issuer;
    private final KeyPair own;
    private final SecureRandom random = new SecureRandom();

    /** @param issuer PKCS#8 */
    ManyBallots(String manifest, byte[] issuer) throws IOException, GeneralSecurityException {
        this.terms = Terms.read(manifest, new ObjectMapper());
        this.contest = terms.manifest().contests().get(0);
        this.issuer = KeyFactory.getInstance("RSA").generatePrivate(new PKCS8EncodedKeySpec(issuer));
        var generator = KeyPairGenerator.getInstance("EC");
        generator.initialize(new ECGenParameterSpec("secp256r1"));
        this.own = generator.generateKeyPair();
    }

    Ballot next() {
        try {
            var prefix = new byte[32];
            random.nextBytes(prefix);
            var body = Octets.base64url(choices().getBytes(UTF_8));
            var blank = ballot(Octets.base64url(prefix), "", body, "");
            return ballot(
                    blank.prefix(),
                    Octets.base64url(token(Words.ofToken(terms.hash(), blank))),
                    body,
                    Octets.base64url(signature(body)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private Ballot ballot(String prefix, String token, String body, String signature) {
        var point = own.getPublic().getEncoded();
        var pub = Octets.base64url(Arrays.copyOfRange(point, point.length - 65, point.length));
        return new Ballot(1, contest.contest(), contest.kid(), pub, prefix, token, body, signature);
    }

    private String choices() {
        return terms.manifest().indicators().stream()
                .map(indicator -> "{\"grade\":\"SATISFIED\",\"indicator\":\"%s\"}".formatted(indicator.code()))
                .collect(Collectors.joining(",", "{\"choices\":[", "],\"nonce\":\"" + nonce() + "\"}"));
    }

    private static String nonce() {
        var octets = new byte[24];
        ThreadLocalRandom.current().nextBytes(octets);
        return Octets.base64url(octets);
    }

    private byte[] token(byte[] words) throws GeneralSecurityException {
        var signing = Octets.ps384();
        signing.initSign(issuer);
        signing.update(words);
        return signing.sign();
    }

    private byte[] signature(String body) throws GeneralSecurityException {
        var signing = Signature.getInstance("SHA256withECDSAinP1363Format");
        signing.initSign(own.getPrivate());
        signing.update(Octets.joined(
                "chuangyou-ballot-v1\0".getBytes(UTF_8),
                terms.hash(),
                (contest.contest() + "\0").getBytes(UTF_8),
                Octets.sha256(body.getBytes(UTF_8))));
        return signing.sign();
    }
}
