/** What a campaign has brought about in a part of the tree: pledges, plans and evaluations in figures. */
package org.chuangyou.reporting.campaign;
