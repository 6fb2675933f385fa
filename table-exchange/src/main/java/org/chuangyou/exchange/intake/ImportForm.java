package org.chuangyou.exchange.intake;

import java.util.List;
import jakarta.ws.rs.core.MediaType;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jboss.resteasy.reactive.PartType;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;

/** The form of an upload: each file under its own name, and the day it describes. */
record ImportForm(
        @RestForm(FileUpload.ALL) @Schema(description = "表单字段名：表的 name（CSV 或 XLSX），或 workbook（一个 XLSX，每张表一个工作表）")
        List<FileUpload> files,

        @RestForm @PartType(MediaType.TEXT_PLAIN) @Schema(description = "文件所述状态的日期，缺省为今天", examples = "2011-07-01")
        String asOf) {}
