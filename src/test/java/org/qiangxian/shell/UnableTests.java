package org.qiangxian.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which failures are no bugs, by what the database says. */
class UnableTests {

    @ParameterizedTest
    @CsvSource({
        "08006, 503", // the line broke
        "57P01, 503", // the server is being stopped
        "53100, 503", // the disk is full
        "23505, 409", // two stored the same
        "40P01, 409", // two waited for each other
        "22021, 400", // a NUL in a text
        "22008, 400", // a day of the year 999999999
        "22003, 400" // a number beyond its column
    })
    void whatTheDatabaseSaysBecomesAnAnswer(String state, int status) {
        var failure = new IllegalStateException(new SQLException("…", state));

        assertThat(Unable.of(failure)).hasValueSatisfying(unable -> {
            assertThat(unable.status().value()).isEqualTo(status);
            assertThat(unable.sentence()).contains("。").doesNotContain("SQL");
        });
    }

    @Test
    void noConnectionInTimeIsNoBug() {
        assertThat(Unable.of(new SQLTransientConnectionException("timeout")))
                .hasValueSatisfying(
                        unable -> assertThat(unable.status().value()).isEqualTo(503));
    }

    @Test
    void aConnectionThatThePoolHasClosedIsNoBug() {
        assertThat(Unable.of(new IllegalStateException(new SQLException("Connection is closed"))))
                .hasValueSatisfying(
                        unable -> assertThat(unable.status().value()).isEqualTo(503));
    }

    @Test
    void aFileForWhichThereIsNoRoomIsNoBug() {
        assertThat(Unable.of(new UncheckedIOException(new IOException("No space left on device"))))
                .hasValueSatisfying(unable -> assertThat(unable.sentence()).contains("磁盘"));
    }

    @Test
    void aBugStaysOne() {
        assertThat(Unable.of(new IllegalStateException(new SQLException("no such column", "42703"))))
                .isEmpty();
        assertThat(Unable.of(new NullPointerException())).isEmpty();
        assertThat(Unable.of(new IOException("no such file"))).isEmpty();
    }
}
