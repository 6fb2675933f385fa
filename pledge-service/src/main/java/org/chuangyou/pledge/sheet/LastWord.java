package org.chuangyou.pledge.sheet;

import java.time.YearMonth;

import org.chuangyou.pledge.progress.ProgressState;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What was reported last before the sheet's month. */
record LastWord(
        @Schema(implementation = String.class, examples = "2011-04")
        YearMonth month,

        ProgressState state,
        String text) {}
