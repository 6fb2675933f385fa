package org.chuangyou.exchange.intake;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jakarta.ws.rs.core.MediaType;

import org.chuangyou.exchange.Layout;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jboss.resteasy.reactive.PartType;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;

/** The form of an upload: each file under its own name, and the day it describes. */
public record ImportForm(
        @RestForm(FileUpload.ALL) @Schema(description = "表单字段名：表的 name（CSV 或 XLSX），或 workbook（一个 XLSX，每张表一个工作表）")
        List<FileUpload> files,

        @RestForm @PartType(MediaType.TEXT_PLAIN) @Schema(description = "文件所述状态的日期，缺省为今天", examples = "2011-07-01")
        String asOf) {

    /** What was uploaded, each file by its form field. Refuses none, and fields of other names. */
    Map<String, Path> uploads(List<String> names) {
        var uploads = new HashMap<String, Path>();
        for (var file : files) {
            if (!names.contains(file.name()) || uploads.containsKey(file.name())) {
                throw ImportProblems.unknownFile(file.name(), names);
            }
            uploads.put(file.name(), file.uploadedFile());
        }
        if (uploads.isEmpty()) {
            throw ImportProblems.noFile(names);
        }
        return uploads;
    }

    /** What may be uploaded where these tables are taken in. */
    static List<String> names(Collection<Layout> layouts) {
        var names = new ArrayList<>(layouts.stream().map(Layout::name).sorted().toList());
        names.add(Upload.WORKBOOK);
        return names;
    }
}
