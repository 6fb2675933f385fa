/** Ballots on paper: counted by two tellers who must agree, and shown apart from those in the urn. */
package org.chuangyou.evaluation.paper;
