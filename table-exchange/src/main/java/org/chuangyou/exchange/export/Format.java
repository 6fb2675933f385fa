package org.chuangyou.exchange.export;

import java.util.Locale;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How an export is written. */
@Schema(enumeration = {"csv", "xlsx"})
public enum Format {
    CSV("text/csv; charset=UTF-8; header=present"),
    XLSX(Format.WORKBOOK);

    /** The media type of XLSX. */
    public static final String WORKBOOK = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final String mediaType;

    Format(String mediaType) {
        this.mediaType = mediaType;
    }

    /** For the platform, which reads the query by it. */
    public static Format fromString(String given) {
        return valueOf(given.toUpperCase(Locale.ROOT));
    }

    String mediaType() {
        return mediaType;
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
