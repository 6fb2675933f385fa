package org.chuangyou.chassis.web;

import java.sql.SQLException;
import jakarta.persistence.PersistenceException;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class PersistenceFaultsTest {

    @ParameterizedTest
    @CsvSource({
        "40P01, 503", // deadlock
        "40001, 503", // serialisation
        "08006, 503", // connection lost
        "22021, 400", // NUL in a text
        "42P01, 500", // no such table: ours to mend
    })
    void what_passes_by_itself_is_told_as_such(String state, int status) {
        var answer = new PersistenceFaults().toProblem(new PersistenceException(new SQLException("fault", state)));

        assertThat(answer.getStatusCode()).isEqualTo(status);
        assertThat(answer.getHeaders().containsKey("Retry-After")).isEqualTo(status == 503);
    }
}
