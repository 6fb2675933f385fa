package org.chuangyou.pledge.sheet;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;

/** The form of an upload. */
record WorkbookForm(
        @RestForm("sheet") @Schema(description = "填好的进展表（XLSX）")
        FileUpload sheet) {}
