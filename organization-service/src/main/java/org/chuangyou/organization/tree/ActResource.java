package org.chuangyou.organization.tree;

import java.util.List;
import java.util.UUID;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

import io.quarkus.security.Authenticated;
import org.chuangyou.chassis.web.Page;
import org.chuangyou.chassis.web.PageRequest;
import org.chuangyou.organization.rule.Rules;
import org.chuangyou.organization.rule.Warning;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

/** What was decided about an organisation, and what the rules say of it, for anybody who is signed in. */
@Path("/organizations")
@Authenticated
@Tag(name = "党组织")
class ActResource {

    private static final UUID FIRST = new UUID(0, 0);

    private final Organizations organizations;
    private final OrganizationActs acts;
    private final Sizes sizes;
    private final Rules rules;

    ActResource(Organizations organizations, OrganizationActs acts, Sizes sizes, Rules rules) {
        this.organizations = organizations;
        this.acts = acts;
        this.sizes = sizes;
        this.rules = rules;
    }

    @GET
    @Path("/{id}/acts")
    @Operation(summary = "党组织的变动记录", description = "成立、更名、调整隶属、改设、合并、分设、撤销、更正及其文号，早的在前；涉及该组织的合并与分设也在其中。")
    public Page<ActView> acts(@RestPath UUID id, @BeanParam @Valid PageRequest page) {
        organizations.require(id);
        var after = page.after(1, key -> UUID.fromString(key.get(0))).orElse(FIRST);
        return Page.of(
                acts.concerning(id, after, page.limit + 1), page, act -> List.of(act.id()), OrganizationAct::view);
    }

    @GET
    @Path("/{id}/findings")
    @Operation(summary = "党组织设置的提醒", description = "按今天的情况：正式党员不足、党员过多、联合党支部覆盖单位过多等；没有则为空。")
    public FindingList findings(@RestPath UUID id) {
        var organization = organizations.require(id);
        var judgement = rules.observe();
        if (organization.stands()) {
            sizes.judge(organization, judgement);
        }
        return new FindingList(judgement.warnings());
    }

    /** All that the rules have against an organisation as it is; never many. */
    record FindingList(List<Warning> items) {}
}
