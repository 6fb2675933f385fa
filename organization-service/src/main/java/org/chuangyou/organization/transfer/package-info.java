/** Moving from one branch of the county to another: released by the one, received by the other. */
package org.chuangyou.organization.transfer;
