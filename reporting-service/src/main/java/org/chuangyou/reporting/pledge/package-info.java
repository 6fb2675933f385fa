/** Campaigns, plans and pledges as pledge-service tells of them, and their sums along the tree. */
package org.chuangyou.reporting.pledge;
