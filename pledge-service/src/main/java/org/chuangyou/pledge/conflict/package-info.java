/** What is said when somebody writes on a version that is no longer the present one: the present one, to merge with. */
package org.chuangyou.pledge.conflict;
