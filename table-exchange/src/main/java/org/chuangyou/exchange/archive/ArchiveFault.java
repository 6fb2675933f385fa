package org.chuangyou.exchange.archive;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.chuangyou.exchange.Finding;

/** What is wrong in one place of an archive. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ArchiveFault(String table, Integer row, String column, String value, String rule, String mend) {

    static ArchiveFault of(Finding finding) {
        return new ArchiveFault(
                finding.file(), finding.row(), finding.column(), finding.value(), finding.rule(), finding.mend());
    }
}
