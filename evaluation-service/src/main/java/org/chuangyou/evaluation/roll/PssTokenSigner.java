package org.chuangyou.evaluation.roll;

import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import jakarta.enterprise.context.ApplicationScoped;

import org.chuangyou.evaluation.poll.Octets;

/** Signs what it is given as it is: nothing is blinded yet. */
@ApplicationScoped
class PssTokenSigner implements TokenSigner {

    @Override
    public byte[] sign(PrivateKey key, byte[] blindedMessage) {
        try {
            var signature = Octets.ps384();
            signature.initSign(key);
            signature.update(blindedMessage);
            return signature.sign();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("a key of our own making does not sign", e);
        }
    }
}
