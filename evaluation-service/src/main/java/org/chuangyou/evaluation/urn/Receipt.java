package org.chuangyou.evaluation.urn;

/**
 * What the voter keeps.
 *
 * @param leaf the ballot's leaf in base64url: names the ballot and no time
 * @param receipt the log key's signature that this ballot was taken; there is no time in it
 */
record Receipt(String leaf, String receipt) {}
