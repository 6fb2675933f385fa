package org.chuangyou.evaluation.roll;

import java.security.PrivateKey;

/**
 * The seam between roll and urn: signs what the voter's device sends and cannot tell what it is. Blind signatures
 * (RFC 9474) take this place; then the signature given here is not yet the one the urn will see.
 */
interface TokenSigner {

    byte[] sign(PrivateKey key, byte[] blindedMessage);
}
