package org.chuangyou.exchange.sheet;

import java.io.IOException;
import java.util.Arrays;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The rows of a sheet. A formula counts as what it last gave. */
final class XlsxLines implements Lines {

    /** No table of ours has so many columns. */
    private static final int COLUMNS = 256;

    private static final int LETTERS = 26;

    private final XMLStreamReader reader;
    private final SharedStrings strings;
    private final CellFormats formats;
    private String[] cells = new String[16];
    private int width;
    private int number;

    XlsxLines(XMLStreamReader reader, SharedStrings strings, CellFormats formats) {
        this.reader = reader;
        this.strings = strings;
        this.formats = formats;
    }

    @Override
    public Line next() throws IOException, Unreadable {
        try {
            while (reader.hasNext()) {
                if (reader.next() == XMLStreamConstants.START_ELEMENT
                        && reader.getLocalName().equals("row")) {
                    var line = row();
                    if (!line.isBlank()) {
                        return line;
                    }
                }
            }
            return null;
        } catch (XMLStreamException e) {
            throw Parts.unreadable(e);
        }
    }

    @Override
    public boolean areRagged() {
        return true;
    }

    @Override
    public void close() throws IOException {
        try {
            reader.close();
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    private Line row() throws XMLStreamException, Unreadable {
        var given = reader.getAttributeValue(null, "r");
        number = given != null && given.matches("\\d{1,7}") ? Integer.parseInt(given) : number + 1;
        width = 0;
        while (true) {
            var event = reader.next();
            if (event == XMLStreamConstants.START_ELEMENT
                    && reader.getLocalName().equals("c")) {
                cell();
            } else if (event == XMLStreamConstants.END_ELEMENT
                    && reader.getLocalName().equals("row")) {
                return new Line(number, Arrays.copyOf(cells, width));
            }
        }
    }

    private void cell() throws XMLStreamException, Unreadable {
        var place = placeOf(reader.getAttributeValue(null, "r"));
        var type = reader.getAttributeValue(null, "t");
        var style = styleOf(reader.getAttributeValue(null, "s"));
        var text = "";
        while (true) {
            var event = reader.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                switch (reader.getLocalName()) {
                    case "v" -> text = value(RichText.plain(reader), type, style);
                    case "is" -> text = RichText.read(reader, "is");
                    default -> {
                        // the formula itself
                    }
                }
            } else if (event == XMLStreamConstants.END_ELEMENT
                    && reader.getLocalName().equals("c")) {
                put(place, text);
                return;
            }
        }
    }

    private String value(String raw, String type, int style) throws Unreadable {
        switch (type == null ? "n" : type) {
            case "s":
                return strings.get(raw.matches("\\d{1,9}") ? Integer.parseInt(raw) : -1);
            case "b":
                return raw.equals("1") ? "TRUE" : "FALSE";
            case "d":
                return raw.endsWith("T00:00:00") ? raw.substring(0, raw.indexOf('T')) : raw;
            case "n":
                return formats.show(raw, style);
            default:
                return raw;
        }
    }

    /** The cell's column from 0 on; beyond what we keep, the last one, which no table knows. */
    private int placeOf(String reference) {
        if (reference == null) {
            return Math.min(width, COLUMNS);
        }
        var place = 0;
        for (var i = 0; i < reference.length() && Character.isLetter(reference.charAt(i)); i++) {
            place = Math.min(place * LETTERS + reference.charAt(i) - 'A' + 1, COLUMNS + 1);
        }
        return Math.max(place, 1) - 1;
    }

    private static int styleOf(String given) {
        return given != null && given.matches("\\d{1,6}") ? Integer.parseInt(given) : 0;
    }

    private void put(int place, String text) {
        if (place >= cells.length) {
            cells = Arrays.copyOf(cells, Math.max(place + 1, cells.length * 2));
        }
        if (place >= width) {
            Arrays.fill(cells, width, place, "");
            width = place + 1;
        }
        cells[place] = text;
    }
}
