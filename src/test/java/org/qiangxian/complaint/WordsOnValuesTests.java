package org.qiangxian.complaint;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.assertj.core.api.AbstractStringAssert;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.qiangxian.MovableClock;
import org.qiangxian.PlatformTest;
import org.qiangxian.account.Actor;
import org.qiangxian.account.Actors;
import org.qiangxian.document.FileKind;
import org.qiangxian.document.Inspected;
import org.qiangxian.document.Scan;
import org.qiangxian.document.SentFile;
import org.qiangxian.measurement.Measurements;
import org.qiangxian.region.RegionCode;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.annotation.Transactional;

/** What the public says of a value, and the files it sends with it, stand before whoever decides, and nobody else. */
@PlatformTest
@Transactional
class WordsOnValuesTests {

    private static final String WORDS = "公报上是另一个数，见所附的公报";

    @Autowired
    Complaining complaining;

    @Autowired
    Complaints complaints;

    @Autowired
    Routing routing;

    @Autowired
    Measurements measurements;

    @Autowired
    MockMvcTester mvc;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    MovableClock clock;

    @BeforeEach
    void stopTheClock() {
        clock.stopAt(Complaining.NOW);
    }

    /** Says that a value of a place is wrong, with a file; answers the number of the value. */
    private long doubted(String unit) {
        var value = measurements.publicSeries(new RegionCode(unit)).getFirst().id();
        var file = new ComplaintFiles.Judged(
                new SentFile("公报.pdf", "%PDF-1.4 公报".getBytes(UTF_8)),
                new Inspected(FileKind.PDF, new Scan(List.of())));
        complaints.send(
                Complaining.value(unit, value, WORDS).checked(routing),
                List.of(file),
                "test-" + UUID.randomUUID(),
                complaining.ticket());
        return value;
    }

    private String file(long value) {
        return "/objections/%d/evidence/%s"
                .formatted(
                        value,
                        jdbc.sql("""
                                        select a.file from document.attachment a join complaint.complaint c on c.id::text = a.record
                                        where c.value = :value
                                        """).param("value", value).query(UUID.class).single());
    }

    private AbstractStringAssert<?> page(Actor reader, long value) {
        return assertThat(mvc.get().uri("/objections/" + value).with(Actors.as(reader)))
                .hasStatusOk()
                .bodyText();
    }

    private int status(Actor reader, String address) {
        return mvc.get()
                .uri(address)
                .with(Actors.as(reader))
                .exchange()
                .getResponse()
                .getStatus();
    }

    @Test
    @DisplayName(
            "R110: who decides reads what the public said beside the value and opens the files that came with it; nobody else does")
    void whoDecidesReadsThem() {
        var value = doubted("140728");

        page(Actors.operator(), value).contains("<dt>公众反映</dt>", WORDS, "公报.pdf", "公众 反映人", file(value));
        assertThat(status(Actors.operator(), file(value))).isEqualTo(200);
        for (var other : List.of(Complaining.ACCUSED, Complaining.SAMR)) {
            page(other, value).doesNotContain(WORDS, "公报.pdf");
            assertThat(status(other, file(value))).isEqualTo(404);
        }
    }

    @Test
    @DisplayName(
            "R2, R110: of a real place no demonstration account reads them, whose password is public; of 示例省 it does")
    void notTheDemonstration() {
        var demonstration = Actors.demonstration(Actors.operator());
        var real = doubted("140728");
        var invented = doubted("990121");

        page(demonstration, real).doesNotContain(WORDS, "公报.pdf");
        assertThat(status(demonstration, file(real))).isEqualTo(404);
        page(demonstration, invented).contains(WORDS, file(invented));
        assertThat(status(demonstration, file(invented))).isEqualTo(200);
    }
}
