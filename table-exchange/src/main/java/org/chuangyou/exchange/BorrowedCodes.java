package org.chuangyou.exchange;

/**
 * Codes of what another service keeps and this one knows by its copy of that service's facts: columns refer to them as to
 * a table's, templates list them, but no file brings or holds what they stand for.
 */
public interface BorrowedCodes {

    /** As {@link Column#reference} calls them. */
    String name();

    /** The SQL that gives code and id of those whose code is in the array {@code ?}. */
    String codes();

    /** The SQL that gives code and name of those that may be chosen now; the name is empty where it is a person's. */
    String choices();
}
