package org.chuangyou.organization.post;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import com.github.f4b6a3.uuid.UuidCreator;
import org.chuangyou.chassis.event.Outbox;
import org.chuangyou.exchange.Column;
import org.chuangyou.exchange.Intake;
import org.chuangyou.exchange.Row;
import org.chuangyou.exchange.Tally;
import org.chuangyou.organization.event.OrganizationEvent;
import org.chuangyou.organization.person.Members.Someone;
import org.chuangyou.organization.person.PersonCodes;
import org.chuangyou.organization.post.PostRows.Relinquished;
import org.chuangyou.organization.tree.OrganizationIndex;

/** Takes a list of posts in: what it no longer lists goes first, so that there is never more than one secretary. */
final class PostsIntake implements Intake {

    private static final int CHUNK = 1_000;

    private final PostRows posts;
    private final PersonCodes persons;
    private final OrganizationIndex places;
    private final TermsOfRows terms;
    private final Outbox outbox;
    private final LocalDate asOf;
    private final Tally tally;
    private final Set<UUID> organizations = new LinkedHashSet<>();
    private final Set<UUID> listed = new HashSet<>();
    private final Map<UUID, Integer> secretaries = new HashMap<>();
    private final List<Held> newcomers = new ArrayList<>();
    private final List<Held> corrected = new ArrayList<>();

    PostsIntake(
            PostRows posts,
            PersonCodes persons,
            OrganizationIndex places,
            TermsOfRows terms,
            Outbox outbox,
            LocalDate asOf,
            Tally tally) {
        this.posts = posts;
        this.persons = persons;
        this.places = places;
        this.terms = terms;
        this.outbox = outbox;
        this.asOf = asOf;
        this.tally = tally;
    }

    @Override
    public void take(List<Row> rows) {
        var holders = persons.byCodes(values(rows, PostsTable.HOLDER));
        var taken =
                posts.taken(values(rows, PostsTable.ID)).stream().collect(Collectors.toMap(id -> id, UUID::toString));
        var named = placesIn(rows);
        var held = posts.heldIn(named).stream().collect(Collectors.toMap(PostRow::key, post -> post));
        terms.read(rows, named);
        for (var row : rows) {
            var place = row.find(PostsTable.ORGANIZATION, places.byCode());
            var holder = row.find(PostsTable.HOLDER, holders);
            checkHolder(row, place, holder);
            if (row.sound()) {
                refuseSecondSecretary(row, place.id());
                note(row, place.id(), holder, held, taken);
            }
        }
    }

    private Set<UUID> placesIn(List<Row> rows) {
        return values(rows, PostsTable.ORGANIZATION).stream()
                .map(places.byCode()::get)
                .filter(Objects::nonNull)
                .map(OrganizationIndex.Entry::id)
                .collect(Collectors.toSet());
    }

    private static <T> List<T> values(List<Row> rows, Column<T> column) {
        return rows.stream()
                .map(row -> row.get(column))
                .filter(Objects::nonNull)
                .toList();
    }

    private void checkHolder(Row row, OrganizationIndex.Entry place, Someone holder) {
        if (holder != null && !holder.isMember()) {
            row.error(PostsTable.HOLDER, "post-for-non-member", Map.of());
        } else if (holder != null && place != null && !places.isAtOrAbove(place.id(), holder.organizationId())) {
            row.error(PostsTable.HOLDER, "holder-from-elsewhere", Map.of());
        }
    }

    private void refuseSecondSecretary(Row row, UUID organization) {
        if (row.get(PostsTable.OFFICE) == Office.SECRETARY) {
            var first = secretaries.putIfAbsent(organization, row.number());
            if (first != null) {
                row.error(PostsTable.OFFICE, "two-secretaries", Map.of("first", first));
            }
        }
    }

    private void note(Row row, UUID organization, Someone holder, Map<PostKey, PostRow> held, Map<UUID, String> taken) {
        var key = new PostKey(organization, holder.id(), row.get(PostsTable.OFFICE));
        var stored = held.get(key);
        row.checkIdentity(PostsTable.ID, stored == null ? null : stored.id(), taken);
        var post = terms.place(row, post(row, key, stored));
        organizations.add(organization);
        if (stored == null) {
            newcomers.add(new Held(post, holder));
            tally.created();
            return;
        }
        listed.add(stored.id());
        if (stored.equals(post)) {
            tally.unchanged();
        } else {
            corrected.add(new Held(post, holder));
            tally.corrected();
        }
    }

    private PostRow post(Row row, PostKey key, PostRow stored) {
        var given = row.get(PostsTable.ID);
        var id = given == null ? UuidCreator.getTimeOrderedEpoch() : given;
        var assumedOn = row.get(PostsTable.ASSUMED_ON);
        var document = row.get(PostsTable.DOCUMENT);
        return new PostRow(
                stored == null ? id : stored.id(),
                stored == null ? 0 : stored.version(),
                key.organizationId(),
                key.personId(),
                key.office(),
                row.get(PostsTable.EMPLOYMENT),
                Objects.requireNonNullElse(row.get(PostsTable.ADMINISTRATIVE_POST), ""),
                assumedOn != null ? assumedOn : stored == null ? asOf : stored.assumedOn(),
                document != null || stored == null ? document : stored.documentNumber(),
                stored == null ? null : stored.termId());
    }

    @Override
    public void finish() {
        if (tally.faulty()) {
            return;
        }
        inChunks(organizations, this::relinquishUnlisted);
        inChunks(newcomers, some -> {
            posts.insert(some.stream().map(Held::post).toList());
            outbox.addAll(some.stream()
                    .map(held -> held.post().assumed(held.holder()))
                    .toList());
        });
        inChunks(corrected, some -> {
            posts.update(some.stream().map(Held::post).toList());
            outbox.addAll(some.stream()
                    .map(held -> held.post().corrected(held.holder()))
                    .toList());
        });
    }

    private void relinquishUnlisted(List<UUID> some) {
        var unlisted = posts.heldIn(some).stream()
                .filter(post -> !listed.contains(post.id()))
                .map(post -> new Relinquished(post, post.assumedOn().isAfter(asOf) ? post.assumedOn() : asOf))
                .toList();
        if (unlisted.isEmpty()) {
            return;
        }
        posts.relinquish(unlisted);
        var holders = persons.byIds(
                unlisted.stream().map(given -> given.post().personId()).toList());
        var events = new ArrayList<OrganizationEvent>();
        for (var given : unlisted) {
            events.add(given.post().relinquished(holders.get(given.post().personId()), given.on()));
        }
        outbox.addAll(events);
    }

    private static <T> void inChunks(Collection<T> all, Consumer<List<T>> act) {
        var list = List.copyOf(all);
        for (var from = 0; from < list.size(); from += CHUNK) {
            act.accept(list.subList(from, Math.min(from + CHUNK, list.size())));
        }
    }

    private record Held(PostRow post, Someone holder) {}
}
