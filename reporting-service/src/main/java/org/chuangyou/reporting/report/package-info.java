/** Reports frozen at creation: figures, sentences that quote them, and places left for people to write. */
package org.chuangyou.reporting.report;
