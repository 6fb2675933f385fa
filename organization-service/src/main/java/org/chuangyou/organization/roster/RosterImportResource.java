package org.chuangyou.organization.roster;

import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;

import io.quarkus.arc.All;
import io.quarkus.narayana.jta.QuarkusTransaction;
import org.chuangyou.chassis.web.Audit;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.multipart.FileUpload;

/** Import of rosters, for those who keep them. */
@Path("/roster-imports")
@RolesAllowed("roster-steward")
@Tag(name = "名册导入")
class RosterImportResource {

    private final RosterImport rosters;
    private final List<String> names;
    private final Audit audit;
    private final Clock clock;

    RosterImportResource(RosterImport rosters, @All List<RosterFile> kinds, Audit audit, Clock clock) {
        this.rosters = rosters;
        this.names = kinds.stream().map(RosterFile::name).sorted().toList();
        this.audit = audit;
        this.clock = clock;
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Transactional
    @Operation(
            summary = "导入名册",
            description = "一次上传一个或多个 CSV 文件（units 单位、organizations 党组织、members 人员、posts 职务、youth 团队）。"
                    + "全部行无误才保存；重复导入不产生变化；dryRun=true 只检查不保存。"
                    + "编码可为 UTF-8（有无 BOM 均可）或 GB18030。")
    public RestResponse<RosterReport> take(
            RosterForm form, @RestQuery @DefaultValue("false") @Parameter(description = "只检查，不保存") boolean dryRun) {
        var report = rosters.run(uploads(form.files()), asOf(form.asOf()), dryRun);
        if (dryRun) {
            QuarkusTransaction.setRollbackOnly();
            return RestResponse.ok(report);
        }
        rosters.keep(report);
        audit.record("import-roster", report.id());
        return RestResponse.ResponseBuilder.create(RestResponse.Status.CREATED, report)
                .location(URI.create("/roster-imports/" + report.id()))
                .build();
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "查看一次导入的结果")
    public RosterReport find(@RestPath UUID id) {
        return rosters.find(id).orElseThrow(NotFoundException::new);
    }

    private Map<String, java.nio.file.Path> uploads(List<FileUpload> files) {
        var uploads = new HashMap<String, java.nio.file.Path>();
        for (var file : files) {
            if (!names.contains(file.name()) || uploads.containsKey(file.name())) {
                throw RosterProblems.unknownFile(file.name(), names);
            }
            uploads.put(file.name(), file.uploadedFile());
        }
        if (uploads.isEmpty()) {
            throw RosterProblems.noFile(names);
        }
        return uploads;
    }

    private LocalDate asOf(String given) {
        var today = LocalDate.now(clock);
        try {
            var day = given == null || given.isBlank() ? today : LocalDate.parse(given.strip());
            if (day.isAfter(today)) {
                throw RosterProblems.badDate(given);
            }
            return day;
        } catch (DateTimeParseException e) {
            throw RosterProblems.badDate(given);
        }
    }
}
