/** The sample county and its campaign, carried out through the public REST interfaces alone, as people would. */
package org.chuangyou.local.county;
