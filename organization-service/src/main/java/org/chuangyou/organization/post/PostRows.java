package org.chuangyou.organization.post;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import jakarta.enterprise.context.ApplicationScoped;

import org.chuangyou.exchange.Batch;
import org.chuangyou.exchange.Bulk;

/** The table of posts as rosters read and write it: all its SQL stands here. */
@ApplicationScoped
class PostRows {

    static final String EXPORT = """
            SELECT o.code, p.code, t.office, t.employment, t.administrative_post, t.assumed_on, t.document_number,
                term.elected_on, t.id
            FROM post t JOIN organization o ON o.id = t.organization_id JOIN person p ON p.id = t.person_id
                LEFT JOIN term ON term.id = t.term_id
            WHERE t.assumed_on <= :asOf AND (t.relinquished_on IS NULL OR t.relinquished_on > :asOf)
            ORDER BY o.code COLLATE "C", t.office, p.code COLLATE "C", t.id
            """;

    private static final String SELECT = """
            SELECT id, version, organization_id, person_id, office, employment, administrative_post, assumed_on,
                document_number, term_id
            FROM post WHERE
            """;

    private static final Batch<PostRow> INSERT = columns(Batch.of("""
            INSERT INTO post
                (id, version, organization_id, person_id, office, employment, administrative_post, assumed_on,
                 document_number, term_id, secretary_kind)
            SELECT * FROM {rows}
            """));

    private static final Batch<PostRow> UPDATE = columns(Batch.of("""
            UPDATE post p SET version = p.version + 1, employment = r.employment,
                administrative_post = r.administrative_post, assumed_on = r.assumed_on,
                document_number = r.document_number, term_id = r.term_id, secretary_kind = r.secretary_kind
            FROM {rows} AS r
                (id, version, organization_id, person_id, office, employment, administrative_post, assumed_on,
                 document_number, term_id, secretary_kind)
            WHERE p.id = r.id AND p.version = r.version
            """));

    private static final Batch<Relinquished> RELINQUISH = Batch.<Relinquished>of("""
                    UPDATE post p SET version = p.version + 1, relinquished_on = r.relinquished_on
                    FROM {rows} AS r (id, version, relinquished_on) WHERE p.id = r.id AND p.version = r.version
                    """)
            .uuid(given -> given.post().id())
            .number(given -> given.post().version())
            .date(Relinquished::on);

    private final Bulk bulk;

    PostRows(Bulk bulk) {
        this.bulk = bulk;
    }

    private static Batch<PostRow> columns(Batch<PostRow> batch) {
        return batch.uuid(PostRow::id)
                .number(PostRow::version)
                .uuid(PostRow::organizationId)
                .uuid(PostRow::personId)
                .name(PostRow::office)
                .name(PostRow::employment)
                .text(PostRow::administrativePost)
                .date(PostRow::assumedOn)
                .text(PostRow::documentNumber)
                .uuid(PostRow::termId)
                .text(PostRow::kindName);
    }

    /** The posts held now in these organisations. */
    List<PostRow> heldIn(Collection<UUID> organizations) {
        var sql = SELECT + "organization_id = ANY (?) AND relinquished_on IS NULL";
        return bulk.find(sql, PostRows::row, (Object) organizations.toArray());
    }

    /** Those of the ids that are taken, by a post held now or once. */
    List<UUID> taken(Collection<UUID> ids) {
        return bulk.find(
                "SELECT id FROM post WHERE id = ANY (?)", row -> row.getObject(1, UUID.class), (Object) ids.toArray());
    }

    void insert(List<PostRow> posts) {
        bulk.write(INSERT, posts);
    }

    void update(List<PostRow> posts) {
        bulk.writeUnlessOvertaken(UPDATE, posts);
    }

    void relinquish(List<Relinquished> posts) {
        bulk.writeUnlessOvertaken(RELINQUISH, posts);
    }

    private static PostRow row(ResultSet row) throws SQLException {
        return new PostRow(
                row.getObject("id", UUID.class),
                row.getLong("version"),
                row.getObject("organization_id", UUID.class),
                row.getObject("person_id", UUID.class),
                Office.valueOf(row.getString("office")),
                Employment.valueOf(row.getString("employment")),
                row.getString("administrative_post"),
                row.getObject("assumed_on", LocalDate.class),
                row.getString("document_number"),
                row.getObject("term_id", UUID.class));
    }

    record Relinquished(PostRow post, LocalDate on) {}
}
