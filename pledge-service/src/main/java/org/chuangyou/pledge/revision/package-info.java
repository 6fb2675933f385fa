/** Revisions of published pledges (修订): proposed, reviewed and made public as the pledge itself was. */
package org.chuangyou.pledge.revision;
