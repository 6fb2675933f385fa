package org.chuangyou.exchange.sheet;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * Counts what is unpacked, and refuses what no spreadsheet has and what a reader of XML would keep in memory as a whole:
 * comments, instructions and sections of raw text, and names, attributes and texts of more than a quarter of a megabyte.
 */
final class BoundedStream extends FilterInputStream {

    private static final int LONGEST_RUN = 1 << 18;
    /** Behind a byte order mark the declaration begins at the fourth byte. */
    private static final int DECLARATION = 5;

    private final Allowance own;
    private final Allowance shared;
    private long position;
    private int run;
    private byte previous;
    private boolean declaring;

    BoundedStream(InputStream in, Allowance own, Allowance shared) {
        super(in);
        this.own = own;
        this.shared = shared;
    }

    @Override
    public int read() throws IOException {
        var single = new byte[1];
        return read(single, 0, 1) < 0 ? -1 : single[0] & 0xff;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        var count = super.read(buffer, offset, length);
        if (count > 0) {
            own.spend(count);
            shared.spend(count);
            for (var i = offset; i < offset + count; i++) {
                check(buffer[i]);
            }
        }
        return count;
    }

    @Override
    public boolean markSupported() {
        return false;
    }

    private void check(byte next) throws IOException {
        position++;
        if (previous == '<' && (next == '!' || next == '?')) {
            declaring = next == '?' && position <= DECLARATION;
            if (!declaring) {
                throw new IOException("no part of a workbook has this");
            }
        } else if (declaring) {
            declaring = previous != '?' || next != '>';
        }
        run = next == '<' && !declaring ? 0 : run + 1;
        if (run > LONGEST_RUN) {
            throw new IOException("no cell of a workbook is so long");
        }
        previous = next;
    }
}
