/** Numbers that say what they count, out of what, as of when, and from where they are known. */
package org.chuangyou.reporting.figure;
