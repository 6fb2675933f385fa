package org.chuangyou.exchange.sheet;

import java.util.HashSet;
import java.util.Set;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import javax.xml.stream.util.StreamReaderDelegate;

/** Refuses more names than the standard of workbooks has: the reader of XML keeps each for ever. */
final class BoundedXml extends StreamReaderDelegate {

    private static final int NAMES = 1_000;

    private final Set<String> names = new HashSet<>();

    BoundedXml(XMLStreamReader reader) {
        super(reader);
    }

    @Override
    public int next() throws XMLStreamException {
        var event = super.next();
        if (event == START_ELEMENT) {
            names.add(getLocalName());
            for (var i = 0; i < getAttributeCount(); i++) {
                names.add(getAttributeLocalName(i));
            }
            if (names.size() > NAMES) {
                throw new XMLStreamException("no workbook has so many names");
            }
        }
        return event;
    }
}
