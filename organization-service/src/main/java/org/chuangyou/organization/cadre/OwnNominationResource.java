package org.chuangyou.organization.cadre;

import java.util.List;
import java.util.UUID;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

import io.quarkus.security.Authenticated;
import org.chuangyou.chassis.web.Caller;
import org.chuangyou.chassis.web.Page;
import org.chuangyou.chassis.web.PageRequest;
import org.chuangyou.organization.person.Members;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What the caller was recommended for. */
@Path("/persons/me/cadre-nominations")
@Authenticated
@Tag(name = "后备干部")
class OwnNominationResource {

    private final CadreNominations nominations;
    private final Members members;
    private final Caller caller;

    OwnNominationResource(CadreNominations nominations, Members members, Caller caller) {
        this.nominations = nominations;
        this.members = members;
        this.caller = caller;
    }

    @GET
    @Operation(summary = "本人被推荐的情况", description = "新的在前。")
    public Page<NominationSummary> list(@BeanParam @Valid PageRequest page) {
        var before = page.after(1, key -> UUID.fromString(key.get(0))).orElse(CadreRoundResource.NEWEST);
        var rows = nominations.of(caller.requirePersonCode(), before, page.limit + 1);
        var persons = members.byIds(
                rows.stream().map(CadreNomination::personId).distinct().toList());
        return Page.of(
                rows,
                page,
                nomination -> List.of(nomination.id()),
                nomination -> nomination.summary(persons.get(nomination.personId())));
    }
}
