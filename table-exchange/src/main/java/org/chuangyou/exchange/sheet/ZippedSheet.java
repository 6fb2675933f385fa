package org.chuangyou.exchange.sheet;

import java.io.BufferedReader;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.OptionalLong;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** A CSV file in a zip: UTF-8, with or without a byte order mark. */
final class ZippedSheet implements Sheet {

    static final String ENDING = ".csv";

    private static final int BUFFER = 1 << 16;
    private static final char BYTE_ORDER_MARK = '\ufeff';

    private final ZipFile zip;
    private final ZipEntry entry;
    private final Allowance allowance;

    ZippedSheet(ZipFile zip, ZipEntry entry, Allowance allowance) {
        this.zip = zip;
        this.entry = entry;
        this.allowance = allowance;
    }

    @Override
    public Lines open() throws IOException, Unreadable {
        try {
            var bytes = new Bounded(zip.getInputStream(entry), allowance);
            var reader = new BufferedReader(new InputStreamReader(bytes, StandardCharsets.UTF_8.newDecoder()), BUFFER);
            reader.mark(1);
            if (reader.read() != BYTE_ORDER_MARK) {
                reader.reset();
            }
            return CsvLines.ofAnyLength(reader);
        } catch (IOException e) {
            throw CsvLines.unreadable(e);
        }
    }

    @Override
    public OptionalLong rows() {
        return OptionalLong.empty();
    }

    private static final class Bounded extends FilterInputStream {
        private final Allowance allowance;

        Bounded(InputStream in, Allowance allowance) {
            super(in);
            this.allowance = allowance;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            var count = super.read(buffer, offset, length);
            allowance.spend(Math.max(count, 0));
            return count;
        }
    }
}
