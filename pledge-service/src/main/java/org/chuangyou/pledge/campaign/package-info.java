/** Campaigns (活动): what is striven for, from when to when, and whether they are open. */
package org.chuangyou.pledge.campaign;
