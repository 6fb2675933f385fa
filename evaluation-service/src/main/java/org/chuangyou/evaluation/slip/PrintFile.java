package org.chuangyou.evaluation.slip;

import java.util.List;
import jakarta.enterprise.context.ApplicationScoped;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

import static java.nio.charset.StandardCharsets.UTF_8;

/** The one file in which the codes of a print are given out. */
@ApplicationScoped
public class PrintFile {

    /** Tells spreadsheet programs that the file is UTF-8. */
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final SlipSheets sheets;
    private final ObjectMapper json;

    PrintFile(SlipSheets sheets, ObjectMapper json) {
        this.sheets = sheets;
        this.json = json;
    }

    /** The file's bytes; they stand nowhere else. */
    public byte[] of(PrintForm form, Heading heading, List<String> codes) {
        return switch (form) {
            case PDF -> sheets.of(heading, codes);
            case CSV -> (BYTE_ORDER_MARK + "测评码\r\n" + String.join("\r\n", codes) + "\r\n").getBytes(UTF_8);
            case JSON -> json(codes);
        };
    }

    private byte[] json(List<String> codes) {
        try {
            return json.writeValueAsBytes(new SlipView(codes));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("texts cannot be written as JSON");
        }
    }
}
