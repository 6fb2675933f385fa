package org.chuangyou.organization.post;

import java.util.UUID;

import org.chuangyou.organization.person.Members.Someone;

/** What a row of the roster says of a post. */
record PostEntry(UUID organizationId, Someone holder, Office office, Employment employment, String administrativePost) {

    /** The same holder in the same office is the same post, whatever else has changed. */
    Key key() {
        return new Key(organizationId, holder.id(), office);
    }

    record Key(UUID organizationId, UUID personId, Office office) {}
}
