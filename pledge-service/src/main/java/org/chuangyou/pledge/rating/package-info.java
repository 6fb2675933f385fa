/** What is said of an ended pledge (评诺): by the pledger, the members, the masses and the organisation. No points. */
package org.chuangyou.pledge.rating;
