package org.chuangyou.exchange.archive;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;

/** The form of an upload. */
record ArchiveForm(
        @RestForm("archive") @Schema(description = "存档：zip（每张表一个 CSV）或 XLSX（每张表一个工作表）")
        FileUpload archive) {}
