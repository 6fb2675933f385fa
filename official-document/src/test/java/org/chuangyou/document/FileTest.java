package org.chuangyou.document;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class FileTest {

    @Test
    void the_same_document_gives_the_same_bytes() throws InterruptedException {
        var first = Docx.any().bytes();
        Thread.sleep(2_100); // the clock of a zip file ticks every two seconds

        assertThat(Docx.any().bytes()).isEqualTo(first);
    }

    @Test
    void every_part_bears_the_date_of_the_document() throws IOException {
        try (var zip = new ZipInputStream(new ByteArrayInputStream(Docx.any().bytes()))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                assertThat(entry.getTimeLocal()).isEqualTo(LocalDateTime.of(2026, 7, 1, 0, 0));
            }
        }
    }

    @Test
    void the_properties_name_title_creator_and_midnight_in_china() {
        var properties = Docx.any().document().getProperties().getCoreProperties();

        assertThat(properties.getTitle()).isEqualTo("关于上半年工作的报告");
        assertThat(properties.getCreator()).isEqualTo("青山县教育体育局");
        assertThat(properties.getCreated().toInstant()).isEqualTo(Instant.parse("2026-06-30T16:00:00Z"));
        assertThat(properties.getModified().toInstant()).isEqualTo(Instant.parse("2026-06-30T16:00:00Z"));
    }

    @Test
    void a_stream_receives_the_same_file() throws IOException {
        var document = Docx.anyDraft().signed(Docx.SIGNATURE);
        var out = new ByteArrayOutputStream();

        document.writeTo(out);

        assertThat(out.toByteArray()).isEqualTo(document.toDocx());
    }
}
