package org.chuangyou.organization.study;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.Version;

/** The test of one meeting. */
@Entity
class StudyTest {

    @Id
    private UUID meetingId;

    @Version
    private long version;

    private String title;
    private BigDecimal fullMarks;
    private BigDecimal passMark;

    @Embedded
    private ReportedResult reported;

    @ElementCollection
    @CollectionTable(name = "study_result", joinColumns = @JoinColumn(name = "meeting_id"))
    @MapKeyColumn(name = "person_id")
    private Map<UUID, Marks> results = new HashMap<>();

    protected StudyTest() {}

    StudyTest(UUID meetingId, NewStudyTest wanted) {
        this.meetingId = meetingId;
        write(wanted);
    }

    /** Everything anew, as it is sent. */
    void write(NewStudyTest wanted) {
        title = wanted.title();
        fullMarks = wanted.fullMarks();
        passMark = wanted.passMark();
        reported = wanted.reported();
        var said = new HashMap<UUID, Marks>();
        for (var result : wanted.results()) {
            if (said.put(result.personId(), Marks.of(result.marks())) != null) {
                throw StudyProblems.repeated(result.personId());
            }
        }
        results.keySet().retainAll(said.keySet());
        results.putAll(said);
    }

    Aggregates aggregates() {
        return Aggregates.of(results.values(), passMark);
    }

    /** The view; the aggregates may be null where so few took it that they would name a person's marks. */
    StudyTestView view(Aggregates aggregates) {
        return new StudyTestView(meetingId, title, fullMarks, passMark, aggregates, reported);
    }

    Map<UUID, Marks> results() {
        return Map.copyOf(results);
    }

    BigDecimal fullMarks() {
        return fullMarks;
    }

    long version() {
        return version;
    }
}
