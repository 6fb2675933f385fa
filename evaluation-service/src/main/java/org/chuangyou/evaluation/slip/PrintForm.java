package org.chuangyou.evaluation.slip;

import java.util.Arrays;
import java.util.List;
import jakarta.ws.rs.core.MediaType;

/** In which form slips are given out. */
public enum PrintForm {
    PDF(new MediaType("application", "pdf")),
    CSV(new MediaType("text", "csv", "UTF-8")),
    JSON(MediaType.APPLICATION_JSON_TYPE);

    private final MediaType type;

    PrintForm(MediaType type) {
        this.type = type;
    }

    /** What the caller likes best, paper where it does not matter. */
    public static PrintForm wanted(List<MediaType> acceptable) {
        return acceptable.stream()
                .flatMap(like -> Arrays.stream(values()).filter(form -> form.type.isCompatible(like)))
                .findFirst()
                .orElse(PDF);
    }

    public MediaType type() {
        return type;
    }
}
