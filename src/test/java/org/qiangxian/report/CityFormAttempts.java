package org.qiangxian.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.qiangxian.report.Attacked.CORRECTED;
import static org.qiangxian.report.Attacked.YEAR;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipInputStream;
import org.qiangxian.MovableClock;

/** Attempts on the forms of the report of one city: page, JSON, Word, PDF, drawings. */
final class CityFormAttempts {

    private final Attacked.Begun begun;
    private final Outsider outsider;
    private final MovableClock clock;

    CityFormAttempts(Attacked.Begun begun, Outsider outsider, MovableClock clock) {
        this.begun = begun;
        this.outsider = outsider;
        this.clock = clock;
    }

    Stream<Attempt> all() {
        return Stream.of(
                new Attempt(
                        "neighbours on the page of a city",
                        "names, codes and hidden values of the page are compared with all other cities",
                        "there is no other city on it",
                        () -> strange(List.of(
                                String.join("\n", Outsider.lines(outsider.page(YEAR + "/" + CORRECTED))),
                                String.join("\n", Outsider.hidden(outsider.page(YEAR + "/" + CORRECTED)))))),
                new Attempt(
                        "neighbours in the JSON of a city",
                        "names, codes and fields are compared with what is documented",
                        "there is no other city in it, and no field of a standing",
                        this::json),
                new Attempt(
                        "neighbours in the Word and PDF files of a city",
                        "all text of both files is compared with all other cities",
                        "there is no other city in them",
                        () -> strange(List.of(
                                String.join(
                                        "\n",
                                        FormAttempts.paragraphs(outsider.once(YEAR + "/" + CORRECTED + "/files/docx"))),
                                NoteReader.pdf(outsider.once(YEAR + "/" + CORRECTED + "/files/pdf"))
                                        .text()))),
                new Attempt(
                        "two cities on one scale from the coordinates of their drawings",
                        "the dots of all drawings of two cities are measured",
                        "each drawing fills its height by its own figures; no band, no line of others",
                        this::dots),
                new Attempt(
                        "when a file was made, and so what is asked for",
                        "the file of a city is fetched twice, an hour apart, from two places",
                        "the same bytes, with one time for all of its parts",
                        this::times));
    }

    /** Nobody but {@link Attacked#CORRECTED} is named in these texts, by name or code. */
    private void strange(List<String> texts) {
        for (var text : texts) {
            assertThat(begun.others(CORRECTED)).noneMatch(text::contains);
            assertThat(FormAttempts.CODE.matcher(text).results().map(found -> found.group()))
                    .allMatch(CORRECTED.value()::equals);
        }
        assertThat(String.join("", texts)).contains(begun.name(CORRECTED));
    }

    private void json() {
        var text = outsider.body(YEAR + "/" + CORRECTED + "/files/json");
        strange(List.of(text));
        assertThat(Pattern.compile("\"(\\w+)\":").matcher(text).results().map(found -> found.group(1)))
                .isSubsetOf(Set.of(
                        "title",
                        "demonstration",
                        "edition",
                        "errata",
                        "snapshot",
                        "hash",
                        "chapters",
                        "heading",
                        "sentences",
                        "text",
                        "figures",
                        "what",
                        "source"));
    }

    private void dots() {
        for (var city : begun.members().subList(0, 2)) {
            var drawings = Outsider.drawings(outsider.page(YEAR + "/" + city));
            assertThat(drawings).hasSizeGreaterThan(5).allSatisfy(drawing -> {
                var high = drawing.numbers("circle", "cy");
                assertThat(high).hasSizeGreaterThanOrEqualTo(Charts.FEWEST_POINTS);
                if (high.stream().distinct().count() > 1) {
                    assertThat(high).contains(8.0, 66.0).allMatch(at -> at >= 8.0 && at <= 66.0);
                }
                assertThat(drawing.said()).contains(high.size() + "个数据点");
                assertThat(drawing.numbers("rect", "x")).as("the axis").hasSize(1);
                assertThat(drawing.labels()).as("two years and two figures").hasSize(4);
            });
        }
    }

    private void times() throws IOException {
        var path = YEAR + "/" + CORRECTED + "/files/pdf";
        var first = outsider.once(path);
        clock.move(Duration.ofHours(1));
        assertThat(outsider.from("198.51.100.99").bytes(path)).isEqualTo(first);
        var times = new TreeSet<Long>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(outsider.once(YEAR + "/files/docx")))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                times.add(entry.getTime());
            }
        }
        assertThat(times).hasSize(1);
    }
}
