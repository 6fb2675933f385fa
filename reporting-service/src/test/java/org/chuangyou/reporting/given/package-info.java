/** What other services announced before a test begins. */
package org.chuangyou.reporting.given;
