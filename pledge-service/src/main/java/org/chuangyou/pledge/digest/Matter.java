package org.chuangyou.pledge.digest;

import java.util.UUID;

/** What can wait for a person, and where it is done. */
enum Matter {
    /** 该报的月度进展, in time still. */
    REPORT_DUE,
    REPORT_OVERDUE,
    /** The last day of a pledge comes within two weeks. */
    FULFILMENT_DUE,
    FULFILMENT_OVERDUE,
    TO_REVIEW,
    TO_PUBLISH,
    TO_MODERATE,
    TO_ANSWER;

    /** The address at which one looks at it, and does it. */
    String link(UUID pledgeId, UUID commentId, Object month) {
        var pledge = "/pledges/" + pledgeId;
        return switch (this) {
            case REPORT_DUE, REPORT_OVERDUE -> pledge + "/progress-reports/" + month;
            case FULFILMENT_DUE, FULFILMENT_OVERDUE, TO_REVIEW, TO_PUBLISH -> pledge;
            case TO_MODERATE, TO_ANSWER -> pledge + "/comments/" + commentId;
        };
    }
}
