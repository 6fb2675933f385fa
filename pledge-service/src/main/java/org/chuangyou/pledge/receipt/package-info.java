/** How somebody who is not signed in learns what became of what they brought: by a secret code, shown once, stored hashed. */
package org.chuangyou.pledge.receipt;
