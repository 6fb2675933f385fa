package org.chuangyou.organization.term;

import java.net.URI;
import java.util.List;
import java.util.UUID;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;

import io.quarkus.security.Authenticated;
import org.chuangyou.chassis.web.Etag;
import org.chuangyou.chassis.web.Idempotent;
import org.chuangyou.organization.tree.Authority;
import org.chuangyou.organization.tree.OrganizationLock;
import org.chuangyou.organization.tree.OrganizationTree;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

/** The terms of one organisation: known to anybody who is signed in, recorded by the organisation above. */
@Path("/organizations/{id}/terms")
@Authenticated
@Tag(name = "任期与换届")
class TermResource {

    private final Terms terms;
    private final TermBeginning beginning;
    private final OrganizationTree tree;
    private final OrganizationLock lock;
    private final Authority authority;

    TermResource(
            Terms terms, TermBeginning beginning, OrganizationTree tree, OrganizationLock lock, Authority authority) {
        this.terms = terms;
        this.beginning = beginning;
        this.tree = tree;
        this.lock = lock;
        this.authority = authority;
    }

    @GET
    @Operation(operationId = "listTerms", summary = "党组织的历届任期", description = "先后排列；现任一届没有 endedOn。")
    public TermList list(@RestPath UUID id) {
        tree.find(id).orElseThrow(NotFoundException::new);
        return new TermList(terms.of(id).stream().map(term -> term.view(null)).toList());
    }

    @POST
    @Idempotent
    @Transactional
    @Parameter(ref = "Idempotency-Key")
    @Operation(
            operationId = "beginTerm",
            summary = "登记换届选举",
            description = "新一届任期从选举之日起，上一届同时结束；党组织的任期届满日期随之改变。由上级组织登记。在本系统表决的选举，用“当选人就任”一并登记任期和职务。")
    @APIResponse(responseCode = "201", description = "已登记；提前或延期超过规定的有提醒")
    @APIResponse(responseCode = "409", description = "年限不符、早于上一届，或党组织已撤销")
    public RestResponse<TermView> begin(@RestPath UUID id, @NotNull @Valid NewTerm wanted) {
        authority.requireOversight(id);
        var place = lock.ofStanding(id);
        var term = beginning.begin(place, wanted);
        return RestResponse.ResponseBuilder.create(RestResponse.Status.CREATED, term)
                .location(URI.create("/terms/" + term.id()))
                .tag(Etag.of(0))
                .build();
    }

    /** All terms of one organisation; there are never many. */
    record TermList(List<TermView> items) {}
}
