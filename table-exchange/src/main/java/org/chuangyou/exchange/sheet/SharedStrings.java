package org.chuangyou.exchange.sheet;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import static java.nio.charset.StandardCharsets.UTF_8;

/**
 * The texts that the cells of a workbook refer to by number: kept as UTF-8 in pages, so that they take little more room
 * than in the file.
 */
final class SharedStrings {

    static final SharedStrings NONE = new SharedStrings();

    private static final int PAGE = 1 << 20;
    private static final int MOST = 2_000_000;

    private final List<byte[]> pages = new ArrayList<>();
    private int used = PAGE;
    /** Where each text begins: page in the upper 12 bits, place in it in the lower 20; its end is told by its length. */
    private int[] starts = new int[64];

    private short[] lengths = new short[64];
    private int size;

    private SharedStrings() {}

    static SharedStrings read(XMLStreamReader reader) throws IOException, Unreadable {
        var strings = new SharedStrings();
        try {
            while (reader.hasNext()) {
                if (reader.next() == XMLStreamConstants.START_ELEMENT
                        && reader.getLocalName().equals("si")) {
                    strings.add(RichText.read(reader, "si"));
                }
            }
            reader.close();
            return strings;
        } catch (XMLStreamException e) {
            throw Parts.unreadable(e);
        }
    }

    String get(int number) throws Unreadable {
        if (number < 0 || number >= size) {
            throw new Unreadable("not-xlsx");
        }
        var page = pages.get(starts[number] >>> 20);
        return new String(page, starts[number] & PAGE - 1, Short.toUnsignedInt(lengths[number]), UTF_8);
    }

    private void add(String text) throws Unreadable {
        if (size == MOST) {
            throw new Unreadable("unpacks-too-large", Map.of("megabytes", 64));
        }
        // A cell has at most 32,767 characters and none of our columns a quarter of that; a cut text is still too long.
        var bytes = text.getBytes(UTF_8);
        var length = Math.min(bytes.length, (1 << Short.SIZE) - 1);
        if (used + length >= PAGE) {
            pages.add(new byte[PAGE]);
            used = 0;
        }
        if (size == starts.length) {
            starts = Arrays.copyOf(starts, size * 2);
            lengths = Arrays.copyOf(lengths, size * 2);
        }
        System.arraycopy(bytes, 0, pages.get(pages.size() - 1), used, length);
        starts[size] = pages.size() - 1 << 20 | used;
        lengths[size] = (short) length;
        used += length;
        size++;
    }
}
