package org.chuangyou.document;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class AttachmentNoteTest {

    @Test
    void one_attachment_is_named_without_a_number() {
        var docx = Docx.of(Docx.anyDraft().attachment("整改清单").signed(Docx.SIGNATURE));

        assertThat(docx.texts("AttachmentNote")).containsExactly("附件：整改清单");
    }

    @Test
    void several_attachments_are_numbered() {
        var docx = Docx.of(Docx.anyDraft().attachment("统计表").attachment("整改清单").signed(Docx.SIGNATURE));

        assertThat(docx.texts("AttachmentNote")).containsExactly("附件：1.\t统计表", "2.\t整改清单");
    }

    @Test
    void the_note_begins_one_line_below_and_two_characters_in() {
        var docx = Docx.of(Docx.anyDraft().attachment("统计表").attachment("整改清单").signed(Docx.SIGNATURE));
        var first = docx.paragraphs("AttachmentNote").get(0);

        assertThat(first.getSpacingBefore()).isEqualTo(579);
        assertThat(first.getIndentationLeft() - first.getIndentationHanging()).isEqualTo(2 * Measures.CHARACTER);
    }

    @Test
    void names_begin_under_each_other() {
        var docx = Docx.of(Docx.anyDraft().attachment("统计表").attachment("整改清单").signed(Docx.SIGNATURE));

        assertThat(docx.paragraphs("AttachmentNote"))
                .extracting("indentationLeft")
                .containsOnly(docx.paragraphs("AttachmentNote").get(0).getIndentationLeft());
    }

    @Test
    void no_attachment_leaves_no_note() {
        assertThat(Docx.any().texts("AttachmentNote")).isEmpty();
    }
}
