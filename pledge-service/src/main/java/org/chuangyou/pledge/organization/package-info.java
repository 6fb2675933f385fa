/** Our own small copy of who is organised where and who holds which post, and what a caller may do by it. */
package org.chuangyou.pledge.organization;
