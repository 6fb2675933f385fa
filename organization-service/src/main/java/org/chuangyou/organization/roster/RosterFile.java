package org.chuangyou.organization.roster;

import java.util.List;

/** One of the files of a roster, and how its rows become facts. Each feature brings its own. */
public interface RosterFile {

    /** The form field the file comes in, such as {@code units}. */
    String name();

    /** Files that others refer to come first. */
    int order();

    /** The header, in Chinese; every column must be there, in any order, and no other. */
    List<String> columns();

    /** The column whose value must not come twice in one file; null where several together must differ. */
    String keyColumn();

    /**
     * Checks the rows and stores what is new or different. A faulty row is noted in the sheet and passed over; the
     * import as a whole is then undone.
     */
    void take(Sheet sheet, RosterDate date);
}
