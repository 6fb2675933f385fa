package org.chuangyou.organization.person;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;

import io.quarkus.security.Authenticated;
import org.chuangyou.chassis.web.Caller;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What is kept of the caller. */
@Path("/persons/me")
@Authenticated
@Tag(name = "人员")
class MyselfResource {

    private final Persons persons;
    private final Caller caller;

    MyselfResource(Persons persons, Caller caller) {
        this.persons = persons;
        this.caller = caller;
    }

    @GET
    @Operation(summary = "本人信息")
    public PersonView me() {
        return persons.find("code", caller.requirePersonCode())
                .firstResultOptional()
                .orElseThrow(NotFoundException::new)
                .view();
    }
}
