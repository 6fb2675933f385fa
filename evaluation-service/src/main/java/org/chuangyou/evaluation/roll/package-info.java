/** Who may vote: slips, codes, sessions and the one issuance for each contest; it never sees a ballot. */
package org.chuangyou.evaluation.roll;
