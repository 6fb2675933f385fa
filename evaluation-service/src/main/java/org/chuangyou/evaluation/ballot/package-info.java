/** A ballot to the byte: what is signed, how it is hashed, and whether it is one; without any database. */
package org.chuangyou.evaluation.ballot;
