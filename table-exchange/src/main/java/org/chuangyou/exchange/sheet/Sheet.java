package org.chuangyou.exchange.sheet;

import java.io.IOException;
import java.util.OptionalLong;

/** One table in a file, to be read when its turn comes. */
public interface Sheet {

    Lines open() throws IOException, Unreadable;

    /** How many rows it has besides the header, where the file tells that beforehand. */
    OptionalLong rows() throws IOException, Unreadable;
}
