package org.chuangyou.pledge.certificate;

import java.util.UUID;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;

import io.quarkus.security.Authenticated;
import org.chuangyou.chassis.web.Audit;
import org.chuangyou.chassis.web.Idempotent;
import org.chuangyou.chassis.web.Page;
import org.chuangyou.chassis.web.PageRequest;
import org.chuangyou.chassis.web.ReadVersion;
import org.chuangyou.pledge.certificate.NewCertificate.CertificateContent;
import org.chuangyou.pledge.matter.Desk;
import org.chuangyou.pledge.matter.Lists;
import org.chuangyou.pledge.search.Search;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/certificates")
@Authenticated
@Tag(name = "目标责任书")
class CertificateResource {

    private final Certificates certificates;
    private final CertificateReaders readers;
    private final CertificateSides sides;
    private final Desk desk;
    private final Lists lists;
    private final Audit audit;

    CertificateResource(
            Certificates certificates,
            CertificateReaders readers,
            CertificateSides sides,
            Desk desk,
            Lists lists,
            Audit audit) {
        this.certificates = certificates;
        this.readers = readers;
        this.sides = sides;
        this.desk = desk;
        this.lists = lists;
        this.audit = audit;
    }

    @POST
    @Idempotent
    @Transactional
    @Parameter(ref = "Idempotency-Key")
    @Operation(
            operationId = "draftCertificate",
            summary = "起草责任书",
            description =
                    "由直接上级组织的书记、副书记为下级组织起草；一个组织同一类别、同一年度一份。党组织也与本组织的党员签订承诺书，由党员本人签字。层层签订：上级自己须已与其上级签订同一类别、同一年度的责任书，最上一级除外。")
    @APIResponse(responseCode = "201", description = "已起草")
    @APIResponse(responseCode = "403", description = "不是直接上级组织的书记、副书记，或与自己签订")
    @APIResponse(responseCode = "409", description = "没有上级组织，上级尚未与其上级签订，或已有一份")
    public RestResponse<CertificateView> draft(@NotNull @Valid NewCertificate said) {
        var issuer = sides.issuerFor(said);
        var certificate = new Certificate(desk.openAsCommittee(said.organizationId()), issuer, said);
        desk.note(certificate, CertificateAct.DRAFT, desk.today(), certificate.title());
        return desk.created(certificate, "/certificates", sides::view);
    }

    @GET
    @Transactional
    @Operation(
            operationId = "listCertificates",
            summary = "责任书列表",
            description = "本人所在组织和任职组织及其下级组织的；与党员签订的，只有本人、签发单位的书记、副书记和上级组织任职的人可见。新的在前。")
    public Page<CertificateView> list(
            @RestQuery @Parameter(description = "组织，含其下级") UUID organization,
            @RestQuery @Parameter(description = "年度") Integer year,
            @RestQuery CertificateKind kind,
            @RestQuery CertificateStatus status,
            @BeanParam @Valid PageRequest page) {
        var search = Search.in(Certificate.class, "certificate")
                .atOrBelow(organization)
                .and("year = :year", "year", year)
                .and("kind = :kind", "kind", kind)
                .and("status = :status", "status", status);
        audit.record("list-certificate", "visible");
        return lists.atOnce(readers.readable(search), page, sides::views);
    }

    @GET
    @Path("/{id}")
    @Transactional
    @Operation(
            operationId = "readCertificate",
            summary = "一份责任书",
            description = "责任单位的党员和责任单位及其上级组织任职的人可见；与党员签订的，只有本人、签发单位的书记、副书记和上级组织任职的人可见。")
    public RestResponse<CertificateView> read(@RestPath UUID id) {
        var certificate = readers.require(certificates.require(id));
        desk.noteReading(certificate);
        return desk.answer(certificate, sides::view);
    }

    @PUT
    @Path("/{id}")
    @Transactional
    @Operation(operationId = "editCertificate", summary = "修改责任书", description = "上级签字前、退回后，由上级修改。")
    @APIResponse(responseCode = "200", description = "已修改")
    @APIResponse(responseCode = "409", description = "已签字或已评定")
    public RestResponse<CertificateView> edit(
            @RestPath UUID id, @NotNull @Valid CertificateContent content, @BeanParam ReadVersion read) {
        var certificate = sides.issuing(certificates.lock(id), read);
        certificate.edit(content);
        desk.note(certificate, CertificateAct.EDIT, desk.today(), null);
        return desk.done(certificate, sides::view);
    }

    @POST
    @Path("/{id}/withdrawal")
    @Transactional
    @Operation(operationId = "withdrawCertificate", summary = "作废责任书", description = "双方都签字之前，由上级说明理由作废。")
    @APIResponse(responseCode = "200", description = "已作废")
    @APIResponse(responseCode = "409", description = "双方已签字")
    public RestResponse<CertificateView> withdraw(
            @RestPath UUID id, @NotNull @Valid NewReason said, @BeanParam ReadVersion read) {
        var certificate = sides.issuing(certificates.lock(id), read);
        certificate.withdraw();
        desk.note(certificate, CertificateAct.WITHDRAW, desk.today(), said.reason());
        return desk.done(certificate, sides::view);
    }
}
