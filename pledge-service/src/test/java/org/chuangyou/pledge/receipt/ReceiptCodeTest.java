package org.chuangyou.pledge.receipt;

import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ReceiptCodeTest {

    @Test
    void a_code_is_read_whatever_its_case_and_dashes() {
        assertThat(ReceiptCode.hash("7k3qm0zb4t w9xeacd2h8")).isEqualTo(ReceiptCode.hash("7K3QM-0ZB4T-W9XEA-CD2H8"));
    }

    @Test
    void no_two_codes_are_alike_and_none_has_letters_that_are_mistaken() {
        var codes = IntStream.range(0, 1000).mapToObj(i -> ReceiptCode.draw()).collect(Collectors.toSet());

        assertThat(codes)
                .hasSize(1000)
                .allMatch(code -> code.matches("([0-9A-HJKMNP-TV-Z]{5}-){3}[0-9A-HJKMNP-TV-Z]{5}"));
    }
}
