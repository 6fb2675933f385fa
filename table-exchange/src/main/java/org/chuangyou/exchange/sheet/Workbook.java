package org.chuangyou.exchange.sheet;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** An XLSX file: its sheets by name, and what they share. */
final class Workbook implements Closeable {

    private static final int SMALL = 8;
    private static final int STRINGS = 64;
    private static final int SHEETS = 200;

    private final Parts parts;
    private final List<Named> sheets = new ArrayList<>();
    private boolean from1904;
    private SharedStrings strings;
    private CellFormats formats;

    Workbook(Path path) throws IOException, Unreadable {
        parts = new Parts(path);
        try {
            readSheets();
        } catch (XMLStreamException e) {
            parts.close();
            throw Parts.unreadable(e);
        } catch (IOException | Unreadable | RuntimeException e) {
            parts.close();
            throw e;
        }
    }

    /** The sheets that people see, in their order. */
    List<Named> sheets() {
        return List.copyOf(sheets);
    }

    @Override
    public void close() throws IOException {
        parts.close();
    }

    private void readSheets() throws IOException, Unreadable, XMLStreamException {
        Map<String, String> targets = new HashMap<>();
        try (var relations = new Elements(parts.open("xl/_rels/workbook.xml.rels", SMALL))) {
            while (relations.find("Relationship")) {
                targets.put(relations.attribute("Id"), partName(relations.attribute("Target")));
            }
        }
        try (var book = new Elements(parts.open("xl/workbook.xml", SMALL))) {
            while (book.find("workbookPr", "sheet")) {
                if (book.name().equals("workbookPr")) {
                    from1904 = "1".equals(book.attribute("date1904")) || "true".equals(book.attribute("date1904"));
                } else if (book.attribute("state") == null
                        || book.attribute("state").equals("visible")) {
                    sheets.add(new Named(book.attribute("name"), targets.get(book.attribute("id"))));
                }
                if (sheets.size() > SHEETS) {
                    throw new Unreadable("not-xlsx");
                }
            }
        }
    }

    private static String partName(String target) {
        return target == null ? null : target.startsWith("/") ? target.substring(1) : "xl/" + target;
    }

    private SharedStrings strings() throws IOException, Unreadable {
        if (strings == null) {
            var name = "xl/sharedStrings.xml";
            strings = parts.has(name) ? SharedStrings.read(parts.open(name, STRINGS)) : SharedStrings.NONE;
        }
        return strings;
    }

    private CellFormats formats() throws IOException, Unreadable {
        if (formats == null) {
            var name = "xl/styles.xml";
            formats =
                    parts.has(name) ? CellFormats.read(parts.open(name, SMALL), from1904) : CellFormats.none(from1904);
        }
        return formats;
    }

    /** A sheet under its name. */
    final class Named implements Sheet {
        private static final int MEGABYTES = 512;
        private static final Pattern LAST_ROW = Pattern.compile("[A-Z]+\\d+:[A-Z]+(\\d{1,7})");

        private final String name;
        private final String part;

        private Named(String name, String part) {
            this.name = name == null ? "" : name.strip();
            this.part = part;
        }

        String name() {
            return name;
        }

        boolean isEmpty() throws IOException, Unreadable {
            try (var lines = open()) {
                return lines.next() == null;
            }
        }

        @Override
        public Lines open() throws IOException, Unreadable {
            if (part == null) {
                throw new Unreadable("not-xlsx");
            }
            return new XlsxLines(parts.open(part, MEGABYTES), strings(), formats());
        }

        /** The last row that the sheet says it has. */
        @Override
        public OptionalLong rows() throws IOException, Unreadable {
            if (part == null) {
                return OptionalLong.empty();
            }
            try (var elements = new Elements(parts.open(part, MEGABYTES))) {
                if (!elements.find("dimension", "sheetData") || !elements.name().equals("dimension")) {
                    return OptionalLong.empty();
                }
                var last = LAST_ROW.matcher(String.valueOf(elements.attribute("ref")));
                return last.matches()
                        ? OptionalLong.of(Math.max(0, Long.parseLong(last.group(1)) - 1))
                        : OptionalLong.empty();
            } catch (XMLStreamException e) {
                throw Parts.unreadable(e);
            }
        }
    }

    /** A walk over the elements of a small part. */
    static final class Elements implements AutoCloseable {
        private final XMLStreamReader reader;

        Elements(XMLStreamReader reader) {
            this.reader = reader;
        }

        boolean find(String... names) throws XMLStreamException {
            while (reader.hasNext()) {
                if (reader.next() == XMLStreamConstants.START_ELEMENT
                        && List.of(names).contains(reader.getLocalName())) {
                    return true;
                }
            }
            return false;
        }

        String name() {
            return reader.getLocalName();
        }

        /** By its local name: the namespaces of two editions of the standard differ. */
        String attribute(String name) {
            for (var i = 0; i < reader.getAttributeCount(); i++) {
                if (reader.getAttributeLocalName(i).equals(name)) {
                    return reader.getAttributeValue(i);
                }
            }
            return null;
        }

        @Override
        public void close() throws XMLStreamException {
            reader.close();
        }
    }
}
