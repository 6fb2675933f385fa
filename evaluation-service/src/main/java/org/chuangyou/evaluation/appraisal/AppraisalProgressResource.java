package org.chuangyou.evaluation.appraisal;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

import io.quarkus.security.Authenticated;
import org.chuangyou.chassis.web.Page;
import org.chuangyou.chassis.web.PageRequest;
import org.chuangyou.evaluation.organization.Authority;
import org.chuangyou.evaluation.organization.Directory;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;

/** Once a year is the floor: which branches have held theirs, and which have not. */
@Path("/appraisal-progress")
@Authenticated
@Tag(name = "民主评议党员")
class AppraisalProgressResource {

    private final Appraisals appraisals;
    private final Authority authority;
    private final Directory directory;

    AppraisalProgressResource(Appraisals appraisals, Authority authority, Directory directory) {
        this.appraisals = appraisals;
        this.authority = authority;
        this.directory = directory;
    }

    @GET
    @Transactional
    @Operation(
            operationId = "listAppraisalProgress",
            summary = "各支部当年民主评议的进展",
            description = "某党组织及其下级中有党员的组织，尚未开展的也列出。每年一次是国家规定的下限。")
    public Page<BranchStandingView> list(
            @RestQuery @NotNull UUID organizationId,
            @RestQuery @NotNull @Min(1950) @Max(2100) Integer year,
            @BeanParam @Valid PageRequest page) {
        authority.requireSight(organizationId);
        var after = page.after(1, key -> UUID.fromString(key.get(0))).orElse(new UUID(0, 0));
        var branches = directory.branches(directory.subtree(organizationId), after, page.limit + 1);
        var held = appraisals.ofYear(branches.stream().map(Directory.Branch::id).toList(), year).stream()
                .collect(Collectors.toMap(Appraisal::organizationId, Function.identity()));
        return Page.of(branches, page, branch -> List.of(branch.id()), branch -> standing(branch, held));
    }

    private static BranchStandingView standing(Directory.Branch branch, Map<UUID, Appraisal> held) {
        var appraisal = held.get(branch.id());
        return appraisal == null
                ? new BranchStandingView(branch.id(), branch.name(), null, null)
                : new BranchStandingView(branch.id(), branch.name(), appraisal.status(), appraisal.id());
    }
}
