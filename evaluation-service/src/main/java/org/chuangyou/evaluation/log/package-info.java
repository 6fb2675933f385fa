/** The log's mathematics: the Merkle tree of RFC 9162 and the signed checkpoint over it. */
package org.chuangyou.evaluation.log;
