package org.chuangyou.document;

import java.time.LocalDate;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chuangyou.document.Measures.CHARACTER;
import static org.chuangyou.document.Measures.TYPE_WIDTH;
import static org.chuangyou.document.Measures.widthOf;

class SignatureTest {

    private static final String DATE_LINE = "2011年7月1日";
    private static final LocalDate DATE = LocalDate.of(2011, 7, 1);

    @Test
    void the_date_is_written_without_leading_zeros() {
        assertThat(Docx.of(signed(Signature.of("县教育局", DATE))).texts("IssueDate"))
                .containsExactly(DATE_LINE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"局党办", "县教育局", "中共青山县教育体育局委员会"})
    void without_a_seal_the_date_begins_two_characters_after_the_body(String body) {
        var docx = Docx.of(signed(Signature.of(body, DATE)));

        assertThat(left(docx, "IssueDate") - left(docx, "IssuingBody")).isEqualTo(2 * CHARACTER);
    }

    @Test
    void without_a_seal_a_body_longer_than_the_date_stands_two_characters_from_the_right() {
        var body = "中共青山县教育体育局委员会";
        var docx = Docx.of(signed(Signature.of(body, DATE)));

        assertThat(TYPE_WIDTH - left(docx, "IssuingBody") - widthOf(body)).isEqualTo(2 * CHARACTER);
    }

    @Test
    void without_a_seal_a_date_longer_than_the_body_stands_two_characters_from_the_right() {
        var docx = Docx.of(signed(Signature.of("局党办", DATE)));

        assertThat(TYPE_WIDTH - left(docx, "IssueDate") - widthOf(DATE_LINE)).isEqualTo(2 * CHARACTER);
    }

    @Test
    void for_a_seal_the_date_stands_four_characters_from_the_right_and_the_body_is_centred_above() {
        var docx = Docx.of(signed(Signature.toBeSealed("县教育局", DATE)));
        var room = TYPE_WIDTH - left(docx, "IssueDate");

        assertThat((room - widthOf(DATE_LINE)) / 2).isEqualTo(4 * CHARACTER);
        assertThat(left(docx, "IssuingBody")).isEqualTo(left(docx, "IssueDate"));
        assertThat(docx.only("IssuingBody").getAlignment()).hasToString("CENTER");
        assertThat(docx.only("IssueDate").getAlignment()).hasToString("CENTER");
    }

    @Test
    void for_a_seal_a_long_body_keeps_two_characters_from_the_right() {
        var body = "中共青山县委教育体育工作委员会办公室";
        var docx = Docx.of(signed(Signature.toBeSealed(body, DATE)));

        assertThat((TYPE_WIDTH - left(docx, "IssuingBody") - widthOf(body)) / 2).isEqualTo(2 * CHARACTER);
    }

    @Test
    void one_line_is_free_above_the_body_and_two_where_a_seal_comes() {
        assertThat(Docx.of(signed(Signature.of("县教育局", DATE)))
                        .only("IssuingBody")
                        .getSpacingBefore())
                .isEqualTo(579);
        assertThat(Docx.of(signed(Signature.toBeSealed("县教育局", DATE)))
                        .only("IssuingBody")
                        .getSpacingBefore())
                .isEqualTo(2 * 579);
    }

    @Test
    void a_body_wider_than_the_page_begins_at_the_margin() {
        assertThat(left(Docx.of(signed(Signature.of("局".repeat(40), DATE))), "IssuingBody"))
                .isZero();
    }

    private static OfficialDocument signed(Signature signature) {
        return Docx.anyDraft().signed(signature);
    }

    private static int left(Docx docx, String style) {
        return docx.only(style).getIndentationLeft();
    }
}
