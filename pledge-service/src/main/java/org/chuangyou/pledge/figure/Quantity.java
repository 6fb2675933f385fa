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

    /** As many digits as a vague number is trusted to have. */
    private static final int TRUSTED_DIGITS = 3;

    public Quantity {
        qualifier = qualifier == null ? Qualifier.EXACT : qualifier;
        if (number != null && "万元".equals(unit)) {
            number = number.scaleByPowerOfTen(WAN);
            unit = YUAN;
        }
        number = number == null ? null : plain(number);
    }

    @JsonIgnore
    public boolean isMoney() {
        return YUAN.equals(unit);
    }

    /**
     * The unit in the last place that this number is good for: an exact one for all its digits; a vague one for those
     * written before its closing noughts, but for three digits at least: 近500万 is good for ten thousands.
     */
    BigDecimal grain() {
        if (qualifier == Qualifier.EXACT) {
            return BigDecimal.ZERO;
        }
        var written = number.stripTrailingZeros();
        var leading = written.precision() - written.scale();
        return BigDecimal.ONE
                .scaleByPowerOfTen(-written.scale())
                .min(BigDecimal.ONE.scaleByPowerOfTen(leading - TRUSTED_DIGITS));
    }

    /** Without closing noughts behind the point, and never in powers of ten. */
    static BigDecimal plain(BigDecimal number) {
        var stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
