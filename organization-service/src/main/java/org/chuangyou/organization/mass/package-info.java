/** Mass organisations that a Party organisation leads (党建带团建、工建、妇建、队建, 关工委), with their strength on a day. */
package org.chuangyou.organization.mass;
