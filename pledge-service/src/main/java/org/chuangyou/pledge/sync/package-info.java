/** Drafts written off line come back all at once: each is kept, told as a conflict, or refused by itself. */
package org.chuangyou.pledge.sync;
