package org.qiangxian.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.qiangxian.report.Attacked.CORRECTED;
import static org.qiangxian.report.Attacked.WITHHELD;
import static org.qiangxian.report.Attacked.YEAR;

import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Attempts on editions and errata of a published report: what stood there before a correction, and what stands there now. */
final class EditionAttempts {

    private static final String PLAIN_WITHHELD = Language.CORRECTED.replaceAll("\\s", "");
    private static final Pattern YEARS = Pattern.compile("\\d{4}年");

    private final Attacked.Begun begun;
    private final Outsider outsider;
    private final PublishedTexts texts;

    EditionAttempts(Attacked.Begun begun, Outsider outsider, PublishedTexts texts) {
        this.begun = begun;
        this.outsider = outsider;
        this.texts = texts;
    }

    Stream<Attempt> all() {
        return Stream.of(
                new Attempt(
                        "a corrected city from two editions of the page of all places",
                        "the lines of the new edition that are not in the old one",
                        "they withhold, and hold no figure",
                        () -> newLines(chapters(outsider.page(YEAR + "/editions/1")), chapters(outsider.page(YEAR)))),
                new Attempt(
                        "a corrected city from the new Word file beside the old page of all places",
                        "the paragraphs of the new edition that are no line of the old one",
                        "they withhold, and hold no figure",
                        this::word),
                new Attempt(
                        "a corrected city from the drawings of two editions",
                        "the drawings of the corrected indicator, and all others",
                        "it has none any more, and the others are the same",
                        this::drawings),
                new Attempt(
                        "a corrected city from what the sources of the new edition say",
                        "the sources of the figures that are not in the old edition are read",
                        "they lead to the number of the edition and of its snapshot, to no count and no value",
                        this::sources),
                new Attempt(
                        "an order or a figure from the page of the errata",
                        "its lines, its order, parameters",
                        "names stand in the order of codes, beside no figure",
                        this::errata),
                new Attempt(
                        "what was corrected of one city from the report of another",
                        "errata and editions of a city that was not corrected",
                        "every sentence held",
                        this::another),
                new Attempt(
                        "how much is told of a city from what changed in it",
                        "the page of its errata is read for a number of sentences or indicators",
                        "it says what changed, and that the rest held",
                        this::number),
                new Attempt(
                        "the right figure before it is published",
                        "errata, editions and files of an erratum that is only announced",
                        "there is nothing but that it is awaited",
                        this::announced));
    }

    private static List<String> chapters(String page) {
        return Outsider.lines(page.substring(page.indexOf("report-chapter"), page.lastIndexOf("</section>")));
    }

    /** What is new says that something is withheld, or which edition this is. */
    private static void newLines(List<String> before, List<String> after) {
        var old = new HashSet<>(before);
        var now = after.stream().filter(line -> !old.contains(line)).toList();
        assertThat(now).isNotEmpty().allSatisfy(line -> {
            if (!line.startsWith("本版为第2版")) {
                assertThat(line.replaceAll("\\s", "")).contains(PLAIN_WITHHELD);
                assertThat(YEARS.matcher(line).replaceAll("")).doesNotContainPattern("\\d");
            }
        });
    }

    private void word() throws IOException {
        newLines(
                chapters(outsider.page(YEAR + "/editions/1")).stream()
                        .map(line -> line.replaceAll("\\s", ""))
                        .toList(),
                Stream.of(NoteReader.word(outsider.once(YEAR + "/files/docx"))
                                .text()
                                .split("\n"))
                        .map(line -> line.replaceAll("〔\\d+〕", ""))
                        .dropWhile(line -> !line.equals("说明"))
                        .takeWhile(line -> !line.equals("附录：数字的来源"))
                        .filter(line -> !line.isEmpty())
                        .toList());
    }

    private void drawings() {
        var before = Outsider.drawings(outsider.page(YEAR + "/editions/1"));
        var after = Outsider.drawings(outsider.page(YEAR));
        assertThat(before).anyMatch(drawing -> drawing.said().startsWith(begun.corrected() + "："));
        assertThat(after)
                .hasSizeGreaterThan(10)
                .noneMatch(drawing -> drawing.said().startsWith(begun.corrected() + "："));
        assertThat(before).containsAll(after);
    }

    private void sources() {
        var old = new HashSet<>(nation(1).figures());
        assertThat(nation(2).figures().stream().filter(figure -> !old.contains(figure)))
                .isNotEmpty()
                .allMatch(figure -> figure.source().matches("(erratum|snapshot)/[^~]*"));
    }

    private ReportText nation(int edition) {
        return texts.of(begun.report(), null, edition);
    }

    private void errata() {
        var page = outsider.page(YEAR + "/errata");
        var links = Pattern.compile("href=\"" + YEAR + "/(\\d{6})/errata\"")
                .matcher(page)
                .results()
                .map(found -> found.group(1))
                .toList();
        assertThat(links).contains(CORRECTED.value()).isSorted();
        assertThat(Outsider.lines(page).stream()
                        .filter(line -> begun.names().stream().anyMatch(line::contains)))
                .hasSameSizeAs(links)
                .noneMatch(line -> line.matches(".*\\d.*"));
        for (var parameter : List.of("sort=value", "order=desc", "by=change", "top=10", "names=true", "edition=2")) {
            assertThat(outsider.body(YEAR + "/errata?" + parameter))
                    .as(parameter)
                    .isEqualTo(page);
        }
    }

    private void another() {
        var other = begun.members().getLast();
        assertThat(outsider.body(YEAR + "/" + other + "/errata"))
                .contains("各句未变")
                .doesNotContain("<del>", "<ins>", begun.corrected(), begun.name(CORRECTED));
        assertThat(chapters(outsider.body(YEAR + "/" + other)))
                .isEqualTo(chapters(outsider.body(YEAR + "/" + other + "/editions/1")));
        assertThat(outsider.body(YEAR + "/" + WITHHELD + "/errata")).doesNotContain("<del>", "<ins>");
    }

    private void number() {
        assertThat(Outsider.lines(outsider.body(YEAR + "/" + CORRECTED + "/errata")))
                .anyMatch(line -> line.contains("句未变"))
                .noneMatch(line -> Pattern.compile("\\d(句|项|个指标)").matcher(line).find());
    }

    private void announced() {
        assertThat(outsider.page(YEAR + "/errata")).contains("勘误第2号", "正确数值待定");
        for (var path : List.of(
                "/editions/3",
                "/editions/3/files/docx",
                "/editions/3/numbers/1",
                "/" + CORRECTED + "/editions/3",
                "/" + CORRECTED + "/editions/3/files/json")) {
            assertThat(outsider.status(YEAR + path)).as(path).isEqualTo(404);
        }
    }
}
