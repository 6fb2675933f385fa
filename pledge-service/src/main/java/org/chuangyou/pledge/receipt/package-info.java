/** Codes by which somebody who is not signed in comes back to what they wrote. */
package org.chuangyou.pledge.receipt;
