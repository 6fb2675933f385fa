package org.chuangyou.organization.study;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import io.quarkiverse.resteasy.problem.HttpProblem;
import org.chuangyou.chassis.web.Refusal;
import org.chuangyou.organization.life.Duty;

/** Why something is not done with a test. */
final class StudyProblems {

    private StudyProblems() {}

    static HttpProblem notForStudy(Set<Duty> duties) {
        return Refusal.conflict("not-for-study")
                .with("duties", List.copyOf(duties))
                .asException();
    }

    static HttpProblem aboveFullMarks(String field, BigDecimal found, BigDecimal most) {
        return Refusal.invalid("above-full-marks")
                .with("field", field)
                .with("found", found)
                .with("most", most)
                .asException();
    }

    static HttpProblem strangers(Collection<UUID> persons, int expected) {
        return Refusal.conflict("tested-not-expected")
                .with("persons", List.copyOf(persons))
                .with("expected", expected)
                .asException();
    }

    static HttpProblem repeated(UUID person) {
        return Refusal.invalid("result-twice").with("personId", person).asException();
    }
}
