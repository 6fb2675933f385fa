package org.chuangyou.document;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.chuangyou.document.Heading.Level;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class RefusalTest {

    @Test
    void a_document_needs_a_title() {
        refuses(() -> OfficialDocument.titled(), "The title must not be empty");
        refuses(() -> OfficialDocument.titled(" \n "), "The title must not be empty");
        refuses(() -> OfficialDocument.titled("简报", ""), "The title must not be empty");
    }

    @Test
    void a_document_needs_a_body() {
        refuses(() -> OfficialDocument.titled("报告").signed(Docx.SIGNATURE), "The body of a document must not be empty");
    }

    @Test
    void a_document_needs_a_signature_with_body_and_date() {
        refuses(() -> Docx.anyDraft().signed(null), "A document needs a signature");
        refuses(() -> Signature.of("", Docx.DATE), "The issuing body must not be empty");
        refuses(() -> Signature.of("县教育局", null), "A signature needs a date");
    }

    @Test
    void a_red_header_needs_a_mark_and_a_number() {
        refuses(() -> RedHeader.of(" ", "青教〔2026〕7号"), "The issuer mark must not be empty");
        refuses(() -> RedHeader.of("青山县教育局文件", null), "The document number must not be empty");
        refuses(() -> RedHeader.of("青山县教育局文件", "青教〔2026〕7号").signedOffBy(""), "The signatory must not be empty");
    }

    @Test
    void no_part_of_the_body_is_empty() {
        refuses(() -> Paragraph.of(), "A paragraph must not be empty");
        refuses(() -> Paragraph.of("\u0000"), "The text must not be empty");
        refuses(() -> Span.open(""), "The prompt of an open text must not be empty");
        refuses(() -> new Heading(Level.FIRST, "　"), "The heading must not be empty");
        refuses(() -> new Heading(null, "进展情况"), "A heading needs a level");
        refuses(
                () -> Docx.anyDraft().attachment("").signed(Docx.SIGNATURE),
                "The name of an attachment must not be empty");
    }

    private static void refuses(ThrowingCallable act, String message) {
        assertThatIllegalArgumentException().isThrownBy(act::call).withMessage(message);
    }
}
