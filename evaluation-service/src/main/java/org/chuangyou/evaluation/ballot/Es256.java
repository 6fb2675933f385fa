package org.chuangyou.evaluation.ballot;

import java.math.BigInteger;

import org.bouncycastle.crypto.ec.CustomNamedCurves;
import org.bouncycastle.crypto.params.ECDomainParameters;
import org.bouncycastle.crypto.params.ECPublicKeyParameters;
import org.bouncycastle.crypto.signers.ECDSASigner;
import org.chuangyou.evaluation.poll.Octets;

/**
 * ECDSA over P-256 with SHA-256 (ES256), verified. By BouncyCastle, which takes a third of the time that the JDK 17 takes
 * (BENCHMARKS.md); the tests hold the two against each other.
 */
final class Es256 {

    private static final ECDomainParameters P256 = new ECDomainParameters(CustomNamedCurves.getByName("P-256"));
    private static final int POINT = 65;
    private static final int UNCOMPRESSED = 4;
    private static final int HALF = 32;

    private Es256() {}

    /**
     * Whether these words were signed by this key.
     *
     * @param point the uncompressed point, 65 bytes; any other form of a key signs nothing
     * @param signature r ‖ s, 64 bytes
     */
    static boolean verifies(byte[] point, byte[] signature, byte[] words) {
        if (point.length != POINT || point[0] != UNCOMPRESSED || signature.length != 2 * HALF) {
            return false;
        }
        try {
            var verifier = new ECDSASigner();
            verifier.init(false, new ECPublicKeyParameters(P256.getCurve().decodePoint(point), P256));
            return verifier.verifySignature(
                    Octets.sha256(words),
                    new BigInteger(1, signature, 0, HALF),
                    new BigInteger(1, signature, HALF, HALF));
        } catch (IllegalArgumentException e) {
            return false; // no point of the curve
        }
    }
}
