/** National rules as data, what a county has made stricter, and what both have to say of an act. */
package org.chuangyou.organization.rule;
