package org.chuangyou.exchange.sheet;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * The XML parts of a workbook, which is a zip file. What all of them may unpack to is bounded, since a few kilobytes
 * can be packed that become gigabytes.
 */
final class Parts implements Closeable {

    private static final int MEGABYTES = 512;
    private static final String DEPTH = "64";
    private static final XMLInputFactory XML = factory();

    private final ZipFile zip;
    private final Allowance allowance = new Allowance(MEGABYTES);

    Parts(Path path) throws IOException, Unreadable {
        try {
            zip = new ZipFile(path.toFile());
        } catch (ZipException e) {
            throw new Unreadable("not-xlsx");
        }
    }

    boolean has(String name) {
        return zip.getEntry(name) != null;
    }

    /** Opens a part, which may have so many megabytes. */
    XMLStreamReader open(String name, int megabytes) throws IOException, Unreadable {
        var entry = zip.getEntry(name);
        if (entry == null) {
            throw new Unreadable("not-xlsx");
        }
        try {
            var bytes = new BoundedStream(zip.getInputStream(entry), new Allowance(megabytes), allowance);
            return new BoundedXml(XML.createXMLStreamReader(bytes, "UTF-8"));
        } catch (XMLStreamException e) {
            throw unreadable(e);
        }
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    /** The reader of XML wraps what our own bounds refuse. */
    static Unreadable unreadable(Throwable fault) {
        for (var cause = fault; cause != null; cause = cause.getCause()) {
            if (cause instanceof Allowance.Spent spent) {
                return new Unreadable("unpacks-too-large", Map.of("megabytes", spent.megabytes()));
            }
        }
        return new Unreadable("not-xlsx");
    }

    private static XMLInputFactory factory() {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty("http://www.oracle.com/xml/jaxp/properties/maxElementDepth", DEPTH);
        return factory;
    }
}
