package org.chuangyou.exchange;

/** A code whose label stands in the county's files. */
public interface Labelled {
    String label();
}
