package org.chuangyou.evaluation.slip;

import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The codes drawn, in no order; this is the only time they are seen. */
public record SlipView(
        @Schema(examples = "[\"K7QM-2XHP-9WDT-E4NB\"]") List<String> codes) {

    /** Tells spreadsheet programs that the file is UTF-8. */
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    /** The same as a table of one column. */
    public String table() {
        return BYTE_ORDER_MARK + "测评码\r\n" + String.join("\r\n", codes) + "\r\n";
    }
}
