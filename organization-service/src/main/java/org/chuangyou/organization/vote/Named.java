package org.chuangyou.organization.vote;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import jakarta.persistence.Embeddable;

import org.chuangyou.organization.person.Members.Someone;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A person with a part in a vote, called as on the day. */
@Embeddable
public record Named(
        UUID personId,
        @Schema(examples = "DY00014") String code,
        @Schema(examples = "示例") String name) {

    static Named of(Someone person) {
        return new Named(person.id(), person.code(), person.name());
    }

    static List<UUID> ids(Collection<Named> persons) {
        return persons.stream().map(Named::personId).toList();
    }
}
