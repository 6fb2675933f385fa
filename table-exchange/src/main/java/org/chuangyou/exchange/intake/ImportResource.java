package org.chuangyou.exchange.intake;

import java.net.URI;
import java.util.List;
import java.util.UUID;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;

import org.chuangyou.chassis.web.Page;
import org.chuangyou.chassis.web.PageRequest;
import org.chuangyou.exchange.AsOf;
import org.chuangyou.exchange.ExchangeRoles;
import org.chuangyou.exchange.ExchangeTables;
import org.chuangyou.exchange.FindingTexts;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jboss.resteasy.reactive.RestResponse.Status;

/** Imports, for those who keep the tables. */
@Path("/imports")
@RolesAllowed(ExchangeRoles.STEWARD)
@Tag(name = "导入")
class ImportResource {

    private static final UUID NEWEST = new UUID(-1, -1);

    private final WaitedImport waited;
    private final BackgroundImports background;
    private final ImportRuns runs;
    private final FindingTexts texts;
    private final AsOf asOfs;
    private final List<String> names;

    ImportResource(
            ExchangeTables tables,
            WaitedImport waited,
            BackgroundImports background,
            ImportRuns runs,
            FindingTexts texts,
            AsOf asOfs) {
        this.waited = waited;
        this.background = background;
        this.runs = runs;
        this.texts = texts;
        this.asOfs = asOfs;
        this.names = ImportForm.names(tables.layouts());
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Operation(
            summary = "导入",
            description = "一次上传一张或多张表（字段名为表的 name，见 GET /tables），"
                    + "每个字段一个 CSV 或 XLSX 文件，或在 workbook 字段上传一个含多个工作表的 XLSX。"
                    + "全部行无误才保存；重复导入不产生变化；dryRun=true 只检查不保存。"
                    + "CSV 编码可为 UTF-8（有无 BOM 均可）或 GB18030。"
                    + "带 Prefer: respond-async 时立即答复 202，后台导入，进度见 Location 所指。")
    public RestResponse<ImportView> importTables(
            ImportForm form,
            @RestQuery @DefaultValue("false") @Parameter(description = "只检查，不保存") boolean dryRun,
            @RestHeader("Prefer") @Parameter(description = "RFC 7240", example = "respond-async") String prefer) {
        var uploads = form.uploads(names);
        var asOf = asOfs.day(form.asOf());
        if (prefer != null && prefer.matches("(?i)(.*[,;\\s])?respond-async([,;\\s].*)?")) {
            var id = background.add(uploads, asOf, dryRun);
            return answer(Status.ACCEPTED, id)
                    .header("Preference-Applied", "respond-async")
                    .build();
        }
        var view = waited.run(uploads, asOf, dryRun);
        return dryRun
                ? RestResponse.ok(view)
                : ResponseBuilder.create(Status.CREATED, view)
                        .location(addressOf(view.id()))
                        .build();
    }

    private ResponseBuilder<ImportView> answer(Status status, UUID id) {
        return ResponseBuilder.create(status, view(id)).location(addressOf(id));
    }

    private static URI addressOf(UUID id) {
        return URI.create("/imports/" + id);
    }

    @GET
    @Operation(summary = "历次导入", description = "新的在前；各次的错误与提醒见单次导入。")
    public Page<ImportView> listImports(@BeanParam @Valid PageRequest page) {
        var before = page.after(1, key -> UUID.fromString(key.get(0))).orElse(NEWEST);
        return Page.of(
                runs.before(before, page.limit + 1), page, run -> List.of(run.id()), run -> ImportView.of(run, null));
    }

    @GET
    @Path("/{id}")
    @Operation(
            summary = "查看一次导入的进度和结果",
            description = "state：WAITING 等待，RUNNING 进行中，DONE 完成，FAULTY 有误（未保存），INTERRUPTED 中断（未保存，可重试）。")
    public ImportView findImport(@RestPath UUID id) {
        return view(id);
    }

    private ImportView view(UUID id) {
        return ImportView.of(runs.find(id).orElseThrow(NotFoundException::new), texts);
    }
}
