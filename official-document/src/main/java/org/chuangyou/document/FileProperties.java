package org.chuangyou.document;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Date;
import java.util.Optional;

import org.apache.poi.xwpf.usermodel.XWPFDocument;

/** Title, creator and dates in the file's properties; the dates are the document's own, so that equal stays equal. */
final class FileProperties {

    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");

    private FileProperties() {}

    static void applyTo(XWPFDocument sheet, OfficialDocument document) {
        var properties = sheet.getProperties().getCoreProperties();
        properties.setTitle(document.title());
        properties.setCreator(document.signature().body());
        properties.setLastModifiedByUser(document.signature().body());
        properties.setCreated(midnight(document.signature().date()));
        properties.setModified(midnight(document.signature().date()));
    }

    private static Optional<Date> midnight(LocalDate date) {
        return Optional.of(Date.from(date.atStartOfDay(CHINA).toInstant()));
    }
}
