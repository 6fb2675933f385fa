/** What was promised in public and where it stood at a month's end, frozen and verifiable by anybody. */
package org.chuangyou.pledge.snapshot;
