package org.qiangxian.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.HashMap;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.qiangxian.MovableClock;
import org.qiangxian.PlatformTest;
import org.qiangxian.procedure.OneBeginning;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Whoever tries to make a ranking out of published annual reports fails; each attempt has a name, is made, and is seen to fail (R1). */
@OneBeginning
@PlatformTest
@Tag("embedded")
class ReportAttemptsTests {

    @Autowired
    Attacked attacked;

    @Autowired
    AnnualReports reports;

    @Autowired
    Sources sources;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    MovableClock clock;

    @Autowired
    MockMvcTester mvc;

    private List<Attempt> attempts = List.of();

    @BeforeAll
    void begin() {
        var begun = attacked.begin();
        var outsider = new Outsider(mvc, "203.0.113.40", new HashMap<>());
        var texts = new PublishedTexts(reports, begun.members());
        attempts = Stream.of(
                        new FormAttempts(begun, outsider).all(),
                        new CityFormAttempts(begun, outsider, clock).all(),
                        new SeriesAttempts(begun, outsider, jdbc).all(),
                        new AddressAttempts(begun, outsider).all(),
                        new SumAttempts(begun, attacked, texts, sources).all(),
                        new OrderAttempts(begun, texts).all(),
                        new EditionAttempts(begun, outsider, texts).all())
                .flatMap(each -> each)
                .toList();
    }

    @BeforeEach
    void onADayBetween() {
        attacked.between();
    }

    Stream<Attempt> attempts() {
        return attempts.stream();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("attempts")
    @DisplayName(
            "R1, R42, R181: no ranking, no order of places, no figure beside the name of another place and nothing that was"
                    + " withheld comes out of published annual reports")
    void nothingComesOfIt(Attempt attempt) {
        assertThatCode(attempt.trying()::now)
                .as("%s%nTried: %s.%nIt fails if: %s.", attempt.name(), attempt.how(), attempt.fails())
                .doesNotThrowAnyException();
    }

    @Test
    @DisplayName("R1: there are forty attempts and more, and each has a name of its own")
    void thereAreForty() {
        assertThat(attempts)
                .extracting(Attempt::name)
                .hasSizeGreaterThanOrEqualTo(40)
                .doesNotHaveDuplicates();
    }
}
