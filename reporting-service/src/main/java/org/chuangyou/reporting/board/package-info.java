/** What everybody may read without signing in. */
package org.chuangyou.reporting.board;
