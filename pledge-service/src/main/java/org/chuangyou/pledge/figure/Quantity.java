package org.chuangyou.pledge.figure;

import java.math.BigDecimal;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import com.fasterxml.jackson.annotation.JsonIgnore;
import org.chuangyou.pledge.privacy.NoPersonalData;
import org.chuangyou.quantity.Qualifier;
import org.chuangyou.quantity.Tally;
import org.chuangyou.quantity.Words;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** So much of something, as somebody reported it; 万元 is kept as 元. */
@Embeddable
@Schema(description = "数量：数值、单位、限定词（近、余、多、以上、约；缺省为准确）")
public record Quantity(
        @Schema(examples = "500") @NotNull @DecimalMin("0.01") @Digits(integer = 12, fraction = 2)
        BigDecimal number,

        @Schema(examples = "万元") @NotBlank @Size(max = 10) @NoPersonalData
        String unit,

        @Schema(description = "限定词", examples = "NEARLY") @Enumerated(EnumType.STRING)
        Qualifier qualifier) {

    private static final String YUAN = "元";
    private static final int WAN = 4;

    public Quantity {
        qualifier = qualifier == null ? Qualifier.EXACT : qualifier;
        if (number != null && "万元".equals(unit)) {
            number = number.scaleByPowerOfTen(WAN);
            unit = YUAN;
        }
        number = number == null ? null : Words.plain(number);
    }

    @JsonIgnore
    public boolean isMoney() {
        return YUAN.equals(unit);
    }

    /** Where a sum begins. */
    public Tally tally() {
        return Tally.of(number, unit, qualifier);
    }
}
