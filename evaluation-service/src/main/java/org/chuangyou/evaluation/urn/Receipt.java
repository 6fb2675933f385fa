package org.chuangyou.evaluation.urn;

/**
 * What the voter keeps.
 *
 * @param leaf SHA-256 of the ballot in base64url: names the ballot and no time
 */
record Receipt(String leaf) {}
