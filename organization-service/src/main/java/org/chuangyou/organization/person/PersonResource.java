package org.chuangyou.organization.person;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

import io.quarkus.security.Authenticated;
import org.chuangyou.chassis.web.Audit;
import org.chuangyou.chassis.web.Page;
import org.chuangyou.chassis.web.PageRequest;
import org.chuangyou.organization.tree.Authority;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** Persons of an organisation, for those whose post answers for them. Every reading leaves an audit record. */
@Path("/organizations/{id}/persons")
@Authenticated
@Tag(name = "人员")
class PersonResource {

    private final Persons persons;
    private final PastPersons past;
    private final Authority authority;
    private final Audit audit;

    PersonResource(Persons persons, PastPersons past, Authority authority, Audit audit) {
        this.persons = persons;
        this.past = past;
        this.authority = authority;
        this.audit = audit;
    }

    @GET
    @Transactional
    @Operation(
            operationId = "listPersonsOfOrganization",
            summary = "党组织的人员",
            description = "限本组织或上级组织任职人员查看，查看留痕；无权者得到 404。给出 asOf 时为当日的人员与状态。")
    public Page<PersonView> of(
            @RestPath UUID id,
            @RestQuery Stage stage,
            @RestQuery @Parameter(description = "哪一天；不给则为现在") LocalDate asOf,
            @BeanParam @Valid PageRequest page) {
        authority.requireReading(id);
        audit.record("read-persons", id);
        var after = page.after(1, key -> key.get(0)).orElse("");
        if (asOf != null) {
            var rows = past.of(id, asOf, stage, after, page.limit + 1);
            return Page.of(rows, page, person -> List.of(person.code()), Function.identity());
        }
        var rows = persons.of(id, stage, after, page.limit + 1);
        return Page.of(rows, page, person -> List.of(person.code()), Person::view);
    }
}
