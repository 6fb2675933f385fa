package org.chuangyou.organization.study;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import jakarta.ws.rs.NotFoundException;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import org.chuangyou.chassis.sql.Scalar;
import org.hibernate.Session;

@ApplicationScoped
class StudyTests implements PanacheRepositoryBase<StudyTest, UUID> {

    private final Session database;

    StudyTests(Session database) {
        this.database = database;
    }

    StudyTest require(UUID meetingId) {
        return findByIdOptional(meetingId).orElseThrow(NotFoundException::new);
    }

    /** Whether the meeting has been held and was for study. */
    boolean isForStudy(UUID meeting) {
        return Scalar.query(database, """
                        SELECT count(*) FROM meeting m JOIN meeting_duty d ON d.meeting_id = m.id
                        WHERE m.id = :meeting AND m.held_on IS NOT NULL AND d.duty IN ('STUDY', 'TRAINING')""", Long.class)
                        .setParameter("meeting", meeting)
                        .getSingleResult()
                > 0;
    }

    /** The most that can be reached in the meeting's test, if it had one. */
    Optional<BigDecimal> fullMarks(UUID meeting) {
        return findByIdOptional(meeting).map(StudyTest::fullMarks);
    }

    /** The results of one person, newest meeting first; ids are time-ordered where the service gave them. */
    List<MyResultView> of(String personCode, UUID before, int count) {
        return database
                .createNativeQuery("""
                        SELECT t.meeting_id, m.day, t.title, t.full_marks, r.absent, r.marks
                        FROM study_result r
                        JOIN person p ON p.id = r.person_id AND p.code = :code
                        JOIN study_test t ON t.meeting_id = r.meeting_id
                        JOIN meeting m ON m.id = t.meeting_id
                        WHERE t.meeting_id < :before ORDER BY t.meeting_id DESC LIMIT :count""", Tuple.class)
                .setParameter("code", personCode)
                .setParameter("before", before)
                .setParameter("count", count)
                .getResultList()
                .stream()
                .map(row -> new MyResultView(
                        row.get("meeting_id", UUID.class),
                        day(row),
                        row.get("title", String.class),
                        row.get("full_marks", BigDecimal.class),
                        row.get("absent", Boolean.class),
                        row.get("marks", BigDecimal.class)))
                .toList();
    }

    private static LocalDate day(Tuple row) {
        return row.get("day") instanceof java.sql.Date date ? date.toLocalDate() : row.get("day", LocalDate.class);
    }
}
