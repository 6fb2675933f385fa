/** Our own small copy of who is organised where and who holds which post, learnt from organization-service. */
package org.chuangyou.reporting.organization;
