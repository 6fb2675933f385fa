/** Carriers (活动载体): named lists of things to do, as templates that a campaign takes up as its own copy. */
package org.chuangyou.pledge.carrier;
