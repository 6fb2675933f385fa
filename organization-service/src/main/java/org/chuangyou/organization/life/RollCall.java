package org.chuangyou.organization.life;

import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Sets what an office says of who came against who was expected. */
final class RollCall {

    private RollCall() {}

    /** Everybody expected, with what became of them; refuses strangers and whoever is named twice. */
    static Map<UUID, Attended> of(Holding holding, Set<UUID> expected) {
        var named = new LinkedHashMap<UUID, Attended>();
        holding.present().forEach(person -> named.put(person, Attended.PRESENT));
        var twice = new HashSet<UUID>();
        for (var leave : holding.leaves()) {
            if (named.put(leave.personId(), Attended.onLeave(leave)) != null) {
                twice.add(leave.personId());
            }
        }
        if (!twice.isEmpty()) {
            throw MeetingProblems.saidTwice(twice);
        }
        refuseStrangers(named.keySet(), expected, holding);
        expected.forEach(person -> named.putIfAbsent(person, Attended.ABSENT));
        return named;
    }

    private static void refuseStrangers(Collection<UUID> named, Set<UUID> expected, Holding holding) {
        var strangers =
                named.stream().filter(person -> !expected.contains(person)).toList();
        if (!strangers.isEmpty()) {
            throw MeetingProblems.notExpected(strangers, expected.size(), holding.heldOn());
        }
    }
}
