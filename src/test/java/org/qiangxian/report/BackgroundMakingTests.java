package org.qiangxian.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.qiangxian.MovableClock;
import org.qiangxian.PlatformTest;
import org.qiangxian.document.Format;
import org.qiangxian.procedure.OneBeginning;
import org.qiangxian.shell.Refusal;
import org.qiangxian.snapshot.Snapshots;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Reports and their files are made in the background: once, completely, and with the same result as at once. */
@OneBeginning
@PlatformTest
class BackgroundMakingTests {

    @Autowired
    BackgroundMaking background;

    @Autowired
    BackgroundFiles files;

    @Autowired
    FileRepository kept;

    @Autowired
    ReportFiles written;

    @Autowired
    Making making;

    @Autowired
    Composing composing;

    @Autowired
    WishRepository wishes;

    @Autowired
    AnnualReportMoves moves;

    @Autowired
    AnnualReports reports;

    @Autowired
    TextRepository texts;

    @Autowired
    Publishing publishing;

    @Autowired
    Snapshots snapshots;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    MovableClock clock;

    private String number = "";

    @BeforeEach
    void stopTheClock() {
        clock.stopAt(Instant.parse("2026-03-02T02:00:00Z"));
    }

    @BeforeAll
    void freeze() {
        stopTheClock();
        number = Reporting.emptySnapshot(snapshots, jdbc);
    }

    @Test
    @DisplayName(
            "R42: a report is made in the background: asked for twice it is made once, after a kill it goes on where it was, and says the same as one made at once")
    void asksOnceAndGoesOn() {
        var form = Reporting.form(number, "FICTIONAL");
        background.ask(Reporting.MAKER, form);
        assertThatThrownBy(() -> background.ask(Reporting.REVIEWER, form))
                .isInstanceOfSatisfying(
                        Refusal.Invalid.class,
                        refusal -> assertThat(refusal.fields().get("year")).contains("正在生成"));
        var wish = wishes.waiting().getFirst();
        var first = composing.cities(true).getFirst();
        // What was stored when the process was killed: one city.
        wishes.write(wish.id(), first, composing.city(making.basis(2026, true, number), first));
        assertThat(background.progress(Reporting.MAKER)).singleElement().satisfies(progress -> {
            assertThat(progress.done()).isEqualTo(1);
            assertThat(progress.all()).isEqualTo(composing.cities(true).size());
        });
        assertThat(reports.list(Reporting.MAKER)).extracting(AnnualReport::id).doesNotContain(wish.id());

        background.makeWhatWasAsked();
        background.makeWhatWasAsked();

        assertThat(background.progress(Reporting.MAKER)).isEmpty();
        assertThat(reports.list(Reporting.MAKER))
                .filteredOn(report -> report.id().equals(wish.id()))
                .hasSize(1);
        assertThatThrownBy(() -> background.ask(Reporting.MAKER, form)).isInstanceOf(Refusal.Invalid.class);
        var made = hashes(wish.id());
        moves.discard(Reporting.MAKER, wish.id(), "数据有误，更正后重新生成");
        assertThat(made).isEqualTo(hashes(making.make(Reporting.MAKER, form).id()));
    }

    @Test
    @DisplayName("R42: a report whose making never ends is stopped by 总局, with what was written, and can be made anew")
    void aReportThatIsNeverReadyIsStopped() {
        var form = Reporting.form(number, "FICTIONAL");
        background.ask(Reporting.MAKER, form);
        var wish = wishes.waiting().getFirst();
        var place = composing.cities(true).getFirst();
        var made = composing.city(making.basis(2026, true, number), place);
        wishes.write(wish.id(), place, made);

        background.stop(Reporting.REVIEWER, wish.id());
        // The job was working on a city just then.
        wishes.write(wish.id(), place, made);

        assertThat(wishes.written(wish.id())).isEmpty();
        assertThat(background.progress(Reporting.MAKER)).isEmpty();
        assertThatThrownBy(() -> background.stop(Reporting.MAKER, wish.id())).isInstanceOf(Refusal.Conflict.class);
        background.ask(Reporting.MAKER, form);
        assertThat(wishes.waiting()).hasSize(1);
    }

    private Map<String, String> hashes(UUID report) {
        var hashes = new TreeMap<String, String>();
        texts.places(report)
                .forEach(place -> hashes.put(
                        place.value(), texts.find(report, place).orElseThrow().hash()));
        hashes.put("", texts.find(report, null).orElseThrow().hash());
        return hashes;
    }

    @Test
    @DisplayName(
            "R42: the files of a published report are made in the background, the same bytes as made when asked for; 总局 sees how far they are")
    void filesAreMade() {
        var report = making.make(Reporting.MAKER, Reporting.form(number, "REAL"));
        moves.review(Reporting.REVIEWER, report.id());
        moves.sign(Reporting.SIGNER, report.id(), LocalDate.of(2026, 9, 1));
        assertThat(kept.missing(Format.PDF)).isEmpty();
        clock.stopAt(Instant.parse("2026-09-01T02:00:00Z"));
        publishing.publishWhatIsDue();
        int all = 2 * (reports.cities(report) + 1);
        assertThat(files.progress())
                .containsExactly(new RecordsPage.Progress(report.title(), "备好的 Word 和 PDF 文件", 0, all, null));

        files.makeWhatIsMissing();

        assertThat(files.progress()).isEmpty();
        var published = reports.published("2026");
        var text = reports.published(published, null);
        for (var format : List.of(Format.DOCX, Format.PDF)) {
            assertThat(written.write(published, text, Standing.FIRST, format.ending())
                            .content())
                    .isEqualTo(kept.find(text.hash(), format).orElseThrow())
                    .isEqualTo(written.made(published, text, format).content());
        }
        clock.stopAt(Instant.parse("2027-01-05T02:00:00Z"));
        var city = reports.published(published, composing.cities(false).getFirst());
        var asked = written.write(published, city, Standing.FIRST, "pdf").content();
        assertThat(jdbc.sql("select asked_on::text from report.file where text = :text and format = 'PDF'")
                        .param("text", city.hash())
                        .query(String.class)
                        .single())
                .as("what is asked for stays longest")
                .isEqualTo("2027-01-05");
        jdbc.sql("delete from report.file where text = :text")
                .param("text", city.hash())
                .update();
        assertThat(written.write(published, city, Standing.FIRST, "pdf").content())
                .as("made when it is asked for, and kept from then on")
                .isEqualTo(asked)
                .isEqualTo(kept.find(city.hash(), Format.PDF).orElseThrow());
        kept.tidy();
        assertThat(kept.find(city.hash(), Format.PDF)).as("of the last year").isPresent();
    }
}
