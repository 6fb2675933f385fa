package org.chuangyou.organization;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.chuangyou.chassis.testing.Database;

import static org.awaitility.Awaitility.await;

/** All that the service keeps, as a test looks at it: by the database itself and not by the archive's own reading. */
final class Kept {

    private static final String TABLES = """
            SELECT table_name FROM information_schema.tables
            WHERE table_schema = 'public' AND table_type = 'BASE TABLE' AND table_name NOT IN
                ('outbox', 'inbox', 'idempotency', 'audit', 'table_import', 'flyway_schema_history')
            ORDER BY table_name COLLATE "C\"""";

    private final Database database;

    Kept(Database database) {
        this.database = database;
    }

    List<String> tables() {
        return database.texts(TABLES);
    }

    /** Of every table, with all its columns. */
    Map<String, String> fingerprints() {
        var found = new TreeMap<String, String>();
        tables().forEach(table -> found.put(
                table,
                database.texts("SELECT count(*) || ':' || coalesce(md5(string_agg(t::text, '|' ORDER BY t::text)), '')"
                                + " FROM " + table + " t")
                        .get(0)));
        return found;
    }

    boolean isEmpty() {
        return fingerprints().values().stream().allMatch("0:"::equals);
    }

    /** As a service is that has just been installed. */
    void empty() {
        announced();
        database.change("TRUNCATE " + String.join(", ", tables()) + " RESTART IDENTITY");
        database.change("ALTER SEQUENCE person_code RESTART WITH 1");
    }

    void announced() {
        await().until(() -> database.count("SELECT count(*) FROM outbox") == 0);
    }

    /** The same zip with one of its files changed; null leaves it out. */
    static byte[] changed(byte[] zip, String file, UnaryOperator<String> change) {
        var files = Book.parts(zip);
        var old = files.remove(file);
        var text = change.apply(old == null ? "" : new String(old, StandardCharsets.UTF_8));
        if (text != null) {
            files.put(file, text.getBytes(StandardCharsets.UTF_8));
        }
        return zip(files);
    }

    static byte[] zip(Map<String, byte[]> files) {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            for (var file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
