package org.chuangyou.chassis.note;

import java.math.BigDecimal;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

record NewNote(@NotBlank @Size(max = 20) String text, Colour colour, int weight, BigDecimal price) {
    enum Colour {
        GREEN
    }
}
