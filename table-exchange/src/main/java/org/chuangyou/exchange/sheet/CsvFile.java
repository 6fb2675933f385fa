package org.chuangyou.exchange.sheet;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalLong;

/** A CSV file as offices keep it: UTF-8 with or without a byte order mark, or GB18030, as Excel in China saves it. */
final class CsvFile implements Sheet {

    private static final List<Charset> CHARSETS = List.of(StandardCharsets.UTF_8, Charset.forName("GB18030"));
    private static final char BYTE_ORDER_MARK = '\ufeff';
    private static final int BUFFER = 1 << 16;

    private final Path path;
    private final Charset charset;
    private final long lines;

    private CsvFile(Path path, Charset charset, long lines) {
        this.path = path;
        this.charset = charset;
        this.lines = lines;
    }

    /** Reads the file once to learn in which charset it is text. */
    static CsvFile of(Path path) throws IOException, Unreadable {
        for (var charset : CHARSETS) {
            try {
                return new CsvFile(path, charset, countLines(path, charset));
            } catch (CharacterCodingException e) {
                // then it is in another one
            }
        }
        throw new Unreadable("not-text");
    }

    @Override
    public Lines open() throws IOException {
        var reader = reader(path, charset);
        reader.mark(1);
        if (reader.read() != BYTE_ORDER_MARK) {
            reader.reset();
        }
        return new CsvLines(reader);
    }

    @Override
    public OptionalLong rows() {
        return OptionalLong.of(Math.max(0, lines - 1));
    }

    /** Lines in which anything stands; a line break within quotes ends none. */
    private static long countLines(Path path, Charset charset) throws IOException, Unreadable {
        try (var reader = reader(path, charset)) {
            var count = new LineCount();
            var buffer = new char[BUFFER];
            for (var read = reader.read(buffer); read >= 0; read = reader.read(buffer)) {
                for (var i = 0; i < read; i++) {
                    count.take(buffer[i]);
                }
            }
            return count.lines();
        }
    }

    private static Reader readerOf(Path path, Charset charset) throws IOException {
        return new InputStreamReader(Files.newInputStream(path), charset.newDecoder());
    }

    private static BufferedReader reader(Path path, Charset charset) throws IOException {
        return new BufferedReader(readerOf(path, charset), BUFFER);
    }

    private static final class LineCount {
        private long lines;
        private boolean quoted;
        private boolean begun;

        void take(char character) throws Unreadable {
            if (character == '\0') {
                throw new Unreadable("not-text");
            }
            if (character == '"') {
                quoted = !quoted;
            }
            if (character == '\n' && !quoted) {
                lines += begun ? 1 : 0;
                begun = false;
            } else if (character != '\r') {
                begun = true;
            }
        }

        long lines() {
            return lines + (begun ? 1 : 0);
        }
    }
}
