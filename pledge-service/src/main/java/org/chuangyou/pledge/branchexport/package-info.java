/** What an organisation keeps goes out for its own secretary, without the steward of the whole county. */
package org.chuangyou.pledge.branchexport;
