/** A command for everybody: recomputes a poll's result from its published log alone. */
package org.chuangyou.evaluation.verifier;
