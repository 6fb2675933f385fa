package org.chuangyou.evaluation.shipped;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.HexFormat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.chuangyou.evaluation.ballot.Ballot;
import org.chuangyou.evaluation.ballot.Check;
import org.chuangyou.evaluation.ballot.Words;
import org.chuangyou.evaluation.poll.Octets;
import org.chuangyou.evaluation.poll.Terms;

import static java.nio.charset.StandardCharsets.UTF_8;

/** What cannot be left out of a cast: the token verified by the contest's key, the ballot by its own. */
final class TwoSignatures {

    private static final byte[] P256 = HexFormat.of().parseHex("3059301306072a8648ce3d020106082a8648ce3d030107034200");

    private final Check check;
    private final Terms terms;
    private final Ballot ballot;
    private final PublicKey issuer;
    private final PublicKey own;
    private final byte[] token;
    private final byte[] sig;
    private final byte[] ofToken;
    private final byte[] ofBallot;

    TwoSignatures(String manifest, ObjectNode request) throws IOException, GeneralSecurityException {
        var json = new ObjectMapper();
        check = new Check(json);
        terms = Terms.read(manifest, json);
        ballot = json.treeToValue(request, Ballot.class);
        issuer = terms.manifest().contest(ballot.contest()).orElseThrow().key().publicKey();
        own = KeyFactory.getInstance("EC")
                .generatePublic(new X509EncodedKeySpec(Octets.joined(P256, Octets.of(ballot.pub()))));
        token = Octets.of(ballot.token());
        sig = Octets.of(ballot.sig());
        ofToken = Words.ofToken(terms.hash(), ballot);
        ofBallot = Octets.joined(
                "chuangyou-ballot-v1\0".getBytes(UTF_8),
                terms.hash(),
                (ballot.contest() + "\0").getBytes(UTF_8),
                Octets.sha256(ballot.body().getBytes(UTF_8)));
    }

    /** As the service does it, what the ballot says included. */
    boolean checked() {
        return check.of(terms, ballot).isEmpty();
    }

    boolean verified() {
        try {
            var rsa = Octets.ps384();
            rsa.initVerify(issuer);
            rsa.update(ofToken);
            var elliptic = Signature.getInstance("SHA256withECDSAinP1363Format");
            elliptic.initVerify(own);
            elliptic.update(ofBallot);
            return rsa.verify(token) && elliptic.verify(sig);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
