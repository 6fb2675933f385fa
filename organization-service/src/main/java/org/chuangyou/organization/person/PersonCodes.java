package org.chuangyou.organization.person;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;

import org.chuangyou.organization.person.Members.Someone;

/** Persons as other tables of the roster refer to them: some at a time, never all. */
public interface PersonCodes {

    /** Those of the codes that somebody bears. */
    Map<String, Someone> byCodes(Collection<String> codes);

    Map<UUID, Someone> byIds(Collection<UUID> ids);
}
