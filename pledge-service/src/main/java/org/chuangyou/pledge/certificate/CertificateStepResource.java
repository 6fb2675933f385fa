package org.chuangyou.pledge.certificate;

import java.util.UUID;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;

import io.quarkus.security.Authenticated;
import org.chuangyou.chassis.event.Event;
import org.chuangyou.chassis.event.Outbox;
import org.chuangyou.chassis.web.Caller;
import org.chuangyou.chassis.web.ReadVersion;
import org.chuangyou.pledge.matter.Desk;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

/** Both sides sign, the level above first; at the end it is answered for target by target. */
@Path("/certificates/{id}")
@Authenticated
@Tag(name = "目标责任书")
class CertificateStepResource {

    private final Certificates certificates;
    private final CertificateSides sides;
    private final Desk desk;
    private final Outbox outbox;
    private final Caller caller;

    CertificateStepResource(
            Certificates certificates, CertificateSides sides, Desk desk, Outbox outbox, Caller caller) {
        this.certificates = certificates;
        this.sides = sides;
        this.desk = desk;
        this.outbox = outbox;
        this.caller = caller;
    }

    @POST
    @Path("/offer")
    @Transactional
    @Operation(operationId = "offerCertificate", summary = "上级签字", description = "由签发单位的书记、副书记签字，交责任单位。")
    @APIResponse(responseCode = "200", description = "已签字，待责任单位签字")
    @APIResponse(responseCode = "409", description = "已签字、已评定或已作废")
    public RestResponse<CertificateView> offer(@RestPath UUID id, @BeanParam ReadVersion read) {
        var certificate = sides.issuing(certificates.lock(id), read);
        certificate.offer(caller.requirePersonCode(), desk.today());
        desk.note(certificate, CertificateAct.OFFER, desk.today(), null);
        return desk.done(certificate, sides::view);
    }

    @POST
    @Path("/signature")
    @Transactional
    @Operation(
            operationId = "signCertificate",
            summary = "责任单位签字",
            description = "由责任单位自己的书记、副书记签字；与党员签订的，由党员本人签字。责任书自此生效。")
    @APIResponse(responseCode = "200", description = "已签订")
    @APIResponse(responseCode = "403", description = "不是责任单位的书记、副书记")
    @APIResponse(responseCode = "409", description = "上级尚未签字")
    public RestResponse<CertificateView> sign(@RestPath UUID id, @BeanParam ReadVersion read) {
        var certificate = sides.receiving(certificates.lock(id), read);
        announce(certificate, certificate.sign(caller.requirePersonCode(), desk.today()));
        desk.note(certificate, CertificateAct.SIGN, desk.today(), null);
        return desk.done(certificate, sides::view);
    }

    @POST
    @Path("/return")
    @Transactional
    @Operation(operationId = "returnCertificate", summary = "退回责任书", description = "责任单位签字前，可说明理由退回上级修改。")
    @APIResponse(responseCode = "200", description = "已退回")
    @APIResponse(responseCode = "409", description = "上级尚未签字，或已签订")
    public RestResponse<CertificateView> giveBack(
            @RestPath UUID id, @NotNull @Valid NewReason said, @BeanParam ReadVersion read) {
        var certificate = sides.receiving(certificates.lock(id), read);
        certificate.giveBack();
        desk.note(certificate, CertificateAct.RETURN, desk.today(), said.reason());
        return desk.done(certificate, sides::view);
    }

    @POST
    @Path("/assessment")
    @Transactional
    @Operation(operationId = "assessCertificate", summary = "评定责任书", description = "由签发单位逐项评定并写明依据，不打分、不排名；结果供评先评优时查看。")
    @APIResponse(responseCode = "200", description = "已评定")
    @APIResponse(responseCode = "400", description = "没有逐项评定")
    @APIResponse(responseCode = "409", description = "尚未签订，或已评定")
    public RestResponse<CertificateView> assess(
            @RestPath UUID id, @NotNull @Valid NewAssessment said, @BeanParam ReadVersion read) {
        var certificate = sides.issuing(certificates.lock(id), read);
        announce(certificate, certificate.assess(said, desk.today()));
        desk.note(certificate, CertificateAct.ASSESS, desk.today(), null);
        return desk.done(certificate, sides::view);
    }

    @POST
    @Path("/ending")
    @Transactional
    @Operation(
            operationId = "endCertificate",
            summary = "终止责任书",
            description = "签订之后情况变化的，由签发单位说明理由终止，原文保留；需要修改的，终止后另行签订一份。")
    @APIResponse(responseCode = "200", description = "已终止")
    @APIResponse(responseCode = "409", description = "尚未签订，或已评定")
    public RestResponse<CertificateView> end(
            @RestPath UUID id, @NotNull @Valid NewReason said, @BeanParam ReadVersion read) {
        var certificate = sides.issuing(certificates.lock(id), read);
        announce(certificate, certificate.end(said.reason(), desk.today()));
        desk.note(certificate, CertificateAct.END, desk.today(), said.reason());
        return desk.done(certificate, sides::view);
    }

    /** What an organisation signs with a member stays between the two. */
    private void announce(Certificate certificate, Event fact) {
        if (certificate.member().isEmpty()) {
            outbox.add(fact);
        }
    }
}
