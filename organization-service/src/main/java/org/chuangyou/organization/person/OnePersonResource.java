package org.chuangyou.organization.person;

import java.util.UUID;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;

import io.quarkus.security.Authenticated;
import org.chuangyou.chassis.web.Etag;
import org.chuangyou.chassis.web.ReadVersion;
import org.chuangyou.chassis.web.Refusal;
import org.chuangyou.organization.tree.OrganizationTree;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

/** One person: for themselves, and for those whose post answers for them. */
@Path("/persons/{id}")
@Authenticated
@Tag(name = "人员")
class OnePersonResource {

    /** Compared by name: the kind is the tree's own business. */
    private static final String PARTY_GROUP = "PARTY_GROUP";

    private final Persons persons;
    private final PastPersons past;
    private final PersonActs acts;
    private final PersonPapers papers;
    private final PersonReading reading;
    private final OrganizationTree tree;

    OnePersonResource(
            Persons persons,
            PastPersons past,
            PersonActs acts,
            PersonPapers papers,
            PersonReading reading,
            OrganizationTree tree) {
        this.persons = persons;
        this.past = past;
        this.acts = acts;
        this.papers = papers;
        this.reading = reading;
        this.tree = tree;
    }

    @GET
    @Transactional
    @Operation(operationId = "readPerson", summary = "一名人员", description = "本人，或其所在组织及上级组织任职人员查看；他人查看留痕，无权者得到 404。")
    public RestResponse<PersonView> read(@RestPath UUID id) {
        var person = persons.require(id);
        reading.note(person.enrolled(), "read-person");
        return Etag.ok(person.view(), person.version());
    }

    @GET
    @Path("/history")
    @Transactional
    @Operation(operationId = "readPersonHistory", summary = "一名人员的历史", description = "历次状态及其起止日期，最早的在前；离开和留党察看所依的文件。")
    public PersonHistory history(@RestPath UUID id) {
        reading.note(persons.require(id).enrolled(), "read-person-history");
        return new PersonHistory(past.statesOf(id), papers.of(id));
    }

    @PUT
    @Path("/double-cultivation")
    @Transactional
    @Operation(operationId = "putDoubleCultivation", summary = "双培养", description = "把骨干培养成党员，把党员培养成骨干。")
    public RestResponse<PersonView> mark(
            @RestPath UUID id, @NotNull @Valid CultivationMark wanted, @BeanParam ReadVersion read) {
        var person = acts.begin(id, read);
        person.mark(wanted.mark());
        return acts.done(person, "mark-double-cultivation");
    }

    @PUT
    @Path("/party-group")
    @Transactional
    @Operation(operationId = "putPartyGroup", summary = "编入党小组", description = "党小组须在其所在支部之下；转往别的支部时自动离开。")
    public RestResponse<PersonView> joinGroup(
            @RestPath UUID id, @NotNull @Valid PartyGroupChoice wanted, @BeanParam ReadVersion read) {
        var person = acts.begin(id, read);
        acts.notAhead("since", wanted.since());
        if (wanted.groupId() != null) {
            requireGroupOf(person.organizationId(), wanted.groupId());
        }
        person.joinGroup(wanted.groupId(), wanted.since());
        return acts.done(person, "choose-party-group");
    }

    private void requireGroupOf(UUID branch, UUID group) {
        var isGroup = tree.find(group)
                .filter(place -> PARTY_GROUP.equals(place.kind().name()))
                .isPresent();
        if (!isGroup || !tree.isAtOrAbove(branch, group)) {
            throw Refusal.conflict("not-a-group-of-the-branch")
                    .with("groupId", group)
                    .asException();
        }
    }
}
