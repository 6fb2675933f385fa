/** What is reported: figures learnt from the other services' facts, and the official documents that quote them. */
package org.chuangyou.reporting;
