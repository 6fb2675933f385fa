package org.chuangyou.organization.term;

import java.util.UUID;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;

import io.quarkus.security.Authenticated;
import org.chuangyou.chassis.web.Audit;
import org.chuangyou.chassis.web.Etag;
import org.chuangyou.chassis.web.ReadVersion;
import org.chuangyou.organization.rule.Rule;
import org.chuangyou.organization.rule.Rules;
import org.chuangyou.organization.tree.Authority;
import org.chuangyou.organization.tree.OrganizationLock;
import org.chuangyou.organization.tree.TermEnds;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

/** One term, and its extension with the superior's approval. */
@Path("/terms/{id}")
@Authenticated
@Tag(name = "任期与换届")
class TermKeepingResource {

    private final Terms terms;
    private final OrganizationLock lock;
    private final TermEnds termEnds;
    private final Authority authority;
    private final Rules rules;
    private final Audit audit;

    TermKeepingResource(
            Terms terms, OrganizationLock lock, TermEnds termEnds, Authority authority, Rules rules, Audit audit) {
        this.terms = terms;
        this.lock = lock;
        this.termEnds = termEnds;
        this.authority = authority;
        this.rules = rules;
        this.audit = audit;
    }

    @GET
    @Operation(operationId = "readTerm", summary = "一届任期")
    public RestResponse<TermView> find(@RestPath UUID id) {
        var term = terms.require(id);
        return Etag.ok(term.view(null), term.version());
    }

    @POST
    @Path("/extension")
    @Transactional
    @Operation(operationId = "extendTerm", summary = "延期换届", description = "经上级批准延长现任一届；由上级组织登记，须有文号。")
    @APIResponse(responseCode = "200", description = "已延期；超过规定的有提醒")
    @APIResponse(responseCode = "409", description = "该届已结束，或延至的日期不晚于届满日期")
    public RestResponse<TermView> extend(
            @RestPath UUID id, @NotNull @Valid NewExtension extension, @BeanParam ReadVersion read) {
        var term = terms.require(id);
        authority.requireOversight(term.organizationId());
        lock.ofStanding(term.organizationId());
        read.require(term.version());
        term.extend(extension);
        var warnings = rules.judge()
                .check(Rule.TERM_SHIFT_MONTHS, Shift.months(term.regularEnd(), term.endsOn()))
                .warnings();
        terms.flush();
        termEnds.set(term.organizationId(), term.endsOn());
        audit.record("extend-term", id);
        return Etag.ok(term.view(warnings), term.version());
    }
}
