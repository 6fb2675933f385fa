package org.chuangyou.evaluation.pledge;

import java.util.List;
import java.util.UUID;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

import io.quarkus.security.Authenticated;
import org.chuangyou.chassis.web.Audit;
import org.chuangyou.chassis.web.Page;
import org.chuangyou.chassis.web.PageRequest;
import org.chuangyou.evaluation.organization.Authority;
import org.chuangyou.evaluation.organization.Directory;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;

@Path("/certificate-assessments")
@Authenticated
@Tag(name = "承诺与责任书")
class CertificateResource {

    private final Certificates certificates;
    private final Authority authority;
    private final Directory directory;
    private final Audit audit;

    CertificateResource(Certificates certificates, Authority authority, Directory directory, Audit audit) {
        this.certificates = certificates;
        this.authority = authority;
        this.directory = directory;
        this.audit = audit;
    }

    @GET
    @Transactional
    @Operation(
            operationId = "listCertificateAssessments",
            summary = "责任书考核情况",
            description = "某党组织及其下级所签的责任书和考核结果，来自承诺服务，供评先评优时查阅（责任书考核结果用于“评先评优、岗位调整”）。限该组织及其上级的任职人员。")
    public Page<CertificateView> list(
            @RestQuery @NotNull UUID organizationId,
            @RestQuery @Min(1950) @Max(2100) Integer year,
            @BeanParam @Valid PageRequest page) {
        authority.requireSight(organizationId);
        var after = page.after(1, key -> UUID.fromString(key.get(0))).orElse(new UUID(0, 0));
        var found = certificates.after(after, directory.subtree(organizationId), year, page.limit + 1);
        audit.record("list-certificate-assessments", organizationId);
        return Page.of(found, page, fact -> List.of(fact.certificateId()), CertificateFact::view);
    }
}
