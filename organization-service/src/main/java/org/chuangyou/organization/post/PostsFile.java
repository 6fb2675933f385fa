package org.chuangyou.organization.post;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import jakarta.enterprise.context.ApplicationScoped;

import org.chuangyou.chassis.event.Outbox;
import org.chuangyou.organization.event.OrganizationEvent;
import org.chuangyou.organization.person.Members;
import org.chuangyou.organization.person.Members.Someone;
import org.chuangyou.organization.roster.RosterDate;
import org.chuangyou.organization.roster.RosterFile;
import org.chuangyou.organization.roster.Row;
import org.chuangyou.organization.roster.Sheet;
import org.chuangyou.organization.tree.OrganizationTree;
import org.chuangyou.organization.tree.OrganizationTree.Place;

/**
 * posts.csv: who holds which post. For each organisation the file names it is the whole list: a post that it no longer
 * lists has been given up.
 */
@ApplicationScoped
class PostsFile implements RosterFile {

    private final Posts posts;
    private final OrganizationTree tree;
    private final Members members;
    private final Outbox outbox;

    PostsFile(Posts posts, OrganizationTree tree, Members members, Outbox outbox) {
        this.posts = posts;
        this.tree = tree;
        this.members = members;
        this.outbox = outbox;
    }

    @Override
    public String name() {
        return "posts";
    }

    @Override
    public int order() {
        return 4;
    }

    @Override
    public List<String> columns() {
        return List.of("组织编码", "人员编号", "党内职务", "专兼职", "行政职务");
    }

    @Override
    public String keyColumn() {
        return null;
    }

    @Override
    public void take(Sheet sheet, RosterDate date) {
        posts.flush();
        var places = tree.placesByCode();
        var everybody = members.everybodyByCode();
        var listed = new LinkedHashMap<PostEntry.Key, PostEntry>();
        Map<UUID, Integer> secretaries = new HashMap<>();
        for (var row : sheet.rows()) {
            var entry = entry(row, places, everybody);
            if (row.sound()) {
                refuseRepeated(row, entry, listed, secretaries);
            }
            if (row.sound()) {
                listed.put(entry.key(), entry);
            }
        }
        if (listed.size() == sheet.rows().size()) {
            store(listed, sheet, date);
        }
    }

    private void store(Map<PostEntry.Key, PostEntry> listed, Sheet sheet, RosterDate date) {
        var events = new ArrayList<OrganizationEvent>();
        var organizations =
                listed.keySet().stream().map(PostEntry.Key::organizationId).collect(Collectors.toSet());
        var held = posts.in(organizations).stream().collect(Collectors.toMap(Post::key, post -> post));
        var holders = members.byIds(held.values().stream().map(Post::personId).toList());
        held.forEach((key, post) -> {
            if (!listed.containsKey(key)) {
                events.add(post.relinquish(holders.get(post.personId()), date.asOf()));
            }
        });
        // An old secretary goes before a new one comes: there is never more than one.
        posts.flush();
        listed.forEach((key, entry) -> keep(held.get(key), entry, sheet, date, events));
        posts.flush();
        outbox.addAll(events);
    }

    private void keep(Post post, PostEntry entry, Sheet sheet, RosterDate date, List<OrganizationEvent> events) {
        if (post == null) {
            var assumed = new Post(entry, date.asOf());
            posts.persist(assumed);
            events.add(assumed.assumed(entry.holder()));
            sheet.created();
        } else if (post.saysOtherwise(entry)) {
            events.add(post.correct(entry));
            sheet.corrected();
        } else {
            sheet.unchanged();
        }
    }

    private PostEntry entry(Row row, Map<String, Place> places, Map<String, Someone> everybody) {
        var place = places.get(row.code("组织编码"));
        if (place == null) {
            row.error("组织编码", "unknown-code", Map.of());
        }
        var holder = everybody.get(row.code("人员编号"));
        if (holder == null) {
            row.error("人员编号", "unknown-code", Map.of());
        } else if (!holder.isMember()) {
            row.error("人员编号", "post-for-non-member", Map.of());
        } else if (place != null && !tree.isAtOrAbove(place.id(), holder.organizationId())) {
            row.error("人员编号", "holder-from-elsewhere", Map.of());
        }
        return new PostEntry(
                place == null ? null : place.id(),
                holder,
                row.choice("党内职务", Office.class),
                row.choice("专兼职", Employment.class),
                row.optionalText("行政职务", 50));
    }

    private static void refuseRepeated(
            Row row, PostEntry entry, Map<PostEntry.Key, PostEntry> listed, Map<UUID, Integer> secretaries) {
        if (listed.containsKey(entry.key())) {
            row.error("人员编号", "repeated-post", Map.of());
        }
        if (entry.office() == Office.SECRETARY) {
            var first = secretaries.putIfAbsent(entry.organizationId(), row.number());
            if (first != null) {
                row.error("党内职务", "two-secretaries", Map.of("first", first));
            }
        }
    }
}
