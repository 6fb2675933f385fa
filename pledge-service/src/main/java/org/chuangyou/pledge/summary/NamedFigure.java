package org.chuangyou.pledge.summary;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.chuangyou.pledge.figure.Figure;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A figure with its name; and of which things, where one name stands for several. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record NamedFigure(
        @Schema(examples = "aid-goods") String name,
        @Schema(description = "何物，如捐物的品名", examples = "化肥") String what,
        Figure figure) {

    public static NamedFigure of(String name, Figure figure) {
        return new NamedFigure(name, null, figure);
    }
}
