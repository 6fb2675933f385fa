package org.chuangyou.exchange.sheet;

import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The characters of a text, whatever runs of fonts it is made of; the reading aid over it (rPh) is no part of it. */
final class RichText {

    /** What a cell of a spreadsheet may hold; what is beyond is cut and so still found too long. */
    private static final int LONGEST = 32_767;

    private RichText() {}

    /** Reads to the end of the element, in which the reader stands. */
    static String read(XMLStreamReader reader, String element) throws XMLStreamException {
        var text = new StringBuilder();
        var within = false;
        var aside = 0;
        while (true) {
            switch (reader.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    within = reader.getLocalName().equals("t");
                    aside += reader.getLocalName().equals("rPh") ? 1 : 0;
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    within = false;
                    aside -= reader.getLocalName().equals("rPh") ? 1 : 0;
                    if (reader.getLocalName().equals(element)) {
                        return text.toString();
                    }
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.SPACE, XMLStreamConstants.CDATA -> {
                    if (within && aside == 0) {
                        append(text, reader);
                    }
                }
                default -> {
                    // comments and the like
                }
            }
        }
    }

    /** The characters of an element without children, in which the reader stands. */
    static String plain(XMLStreamReader reader) throws XMLStreamException {
        var text = new StringBuilder();
        while (reader.next() != XMLStreamConstants.END_ELEMENT) {
            if (reader.isCharacters()) {
                append(text, reader);
            }
        }
        return text.toString();
    }

    private static void append(StringBuilder text, XMLStreamReader reader) {
        var more = Math.min(reader.getTextLength(), LONGEST + 1 - text.length());
        text.append(reader.getTextCharacters(), reader.getTextStart(), more);
    }
}
