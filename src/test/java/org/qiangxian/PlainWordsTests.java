package org.qiangxian;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * Words that no reader of the platform should meet, searched for in templates, in the strings of the code and in the
 * manual.
 */
class PlainWordsTests {

    private static final Pattern STRING = Pattern.compile("\"(?:[^\"\\\\\\n]|\\\\.)*\"");

    /** A text and the file in which it stands. */
    private record Said(Path file, String text) {

        @Override
        public String toString() {
            return file + ": " + text;
        }
    }

    private static Stream<Said> said() {
        return Stream.of(
                        texts("src/main/jte", ".jte").flatMap(PlainWordsTests::lines),
                        texts("docs/manual", ".md").flatMap(PlainWordsTests::lines),
                        texts("src/main/java", ".java").flatMap(PlainWordsTests::strings))
                .flatMap(part -> part);
    }

    private static Stream<Path> texts(String folder, String ending) {
        try (var files = Files.walk(Path.of(folder))) {
            return files.filter(file -> file.toString().endsWith(ending)).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<Said> lines(Path file) {
        return read(file).lines().map(line -> new Said(file, line));
    }

    private static Stream<Said> strings(Path file) {
        return STRING.matcher(read(file)).results().map(found -> new Said(file, found.group()));
    }

    @Test
    @DisplayName("one word for one thing: 取得, never 获取")
    void oneWordForOneThing() {
        assertThat(said()).filteredOn(each -> each.text().contains("获取")).isEmpty();
    }

    @Test
    @DisplayName("an official is told in words how a trend was found, never by the name of a test")
    void noNameOfATest() {
        assertThat(said())
                .filteredOn(each -> Stream.of("Mann-Kendall", "Mann–Kendall", "Theil", "χ²", "p 值")
                        .anyMatch(each.text()::contains))
                .isEmpty();
    }

    @Test
    @DisplayName("no sentence ends twice, and no note of whoever worked on a definition stands in it")
    void nothingOfTheWorkIsLeft() {
        assertThat(said()).filteredOn(each -> each.text().contains("。。")).isEmpty();
        var table = read(Path.of("src/main/resources/data/indicator.csv"));
        for (var note : List.of("未见", "请核", "同上", "jiakaoti", "renrendoc", "口径自定", "待定")) {
            assertThat(table).doesNotContain(note);
        }
    }

    @Test
    @DisplayName("on paper stands no menu, no search box, no button")
    void paperHasNoControls() {
        var rules = Pattern.compile("@media print \\{(.*?)\\n}", Pattern.DOTALL)
                .matcher(read(Path.of("src/main/resources/static/css/qiangxian.css")))
                .results()
                .map(found -> found.group(1))
                .toList();
        var hidden = Pattern.compile("([^{}]*)\\{ display: none !important; }")
                .matcher(String.join("\n", rules))
                .results()
                .flatMap(found -> Stream.of(found.group(1).split(",")))
                .map(String::strip)
                .toList();
        assertThat(hidden)
                .contains(
                        ".topbar",
                        ".menu",
                        ".site-nav",
                        ".search-box",
                        ".crumbs",
                        ".foot",
                        ".site-foot",
                        "button",
                        ".btn");
    }

    /**
     * What the manual quotes although no page says it: words of an example, the title of another page of the manual,
     * names and years.
     */
    private static final Set<String> QUOTED =
            Set.of("不搞排名", "全部确认", "严禁收费", "谁写了、谁没写", "接收哪些表格文件", "以…年的文字为底稿填写", "自愿补充数据（可不填）", "阅……年度总结");

    @Test
    @DisplayName("the manual says only what exists: what it quotes from a page stands in the platform")
    void theManualSaysWhatExists() {
        var platform = Stream.of(
                        texts("src/main/jte", ".jte"),
                        texts("src/main/java", ".java"),
                        texts("src/main/resources/static/js", ".js"),
                        texts("src/main/resources/data", ".json"),
                        texts("src/main/resources/data", ".csv"))
                .flatMap(part -> part)
                .map(PlainWordsTests::read)
                .map(text -> text.replaceAll("\\s", ""))
                .collect(Collectors.joining());
        var quotes = texts("docs/manual", ".md")
                .flatMap(file -> Pattern.compile("“([^”]{2,30})”")
                        .matcher(read(file))
                        .results()
                        .map(found -> new Said(file, found.group(1))))
                .filter(each -> !QUOTED.contains(each.text()));
        assertThat(quotes)
                .filteredOn(each ->
                        !platform.contains(each.text().replaceAll("\\s", "").replace("…", "")))
                .isEmpty();
    }

    /** Finds the page to which a manual sends its reader. */
    private static final Pattern SENT_TO = Pattern.compile("(?:打开|进入|从|在)“([^”]+)”|“([^”]+)”(?:里|中|页面)");

    /** Names to which a manual sends its reader that are no page but a part or a field of one. */
    private static final Set<String> PARTS = Set.of("表格的形式", "读取的表", "读法", "决定由谁承接");

    private static Stream<String> found(Path file, String pattern) {
        return Pattern.compile(pattern)
                .matcher(read(file))
                .results()
                .map(found -> found.group(1).strip());
    }

    @Test
    @DisplayName(
            "the manual sends nobody to a page that is not there: each is a title, a heading, a link or an entry of the menu")
    void whereTheManualSendsToExists() {
        var pages = Stream.concat(
                        texts("src/main/jte", ".jte")
                                .flatMap(file -> Stream.of(
                                                "title = [^\"\\n]*\"([^\"]+)\"",
                                                "<h[1-3][^>]*>([^<$@]+)<",
                                                ">([^<>$@{}]+)</a>",
                                                "<summary[^>]*>(?:<[^>]+>)*([^<$@]+)<")
                                        .flatMap(pattern -> found(file, pattern))),
                        texts("src/main/java", ".java")
                                .flatMap(file -> Stream.of(
                                                "new MenuItem\\(\\s*\"([^\"]+)\"",
                                                "Button\\s*\\.link\\(\\s*\"([^\"]+)\"")
                                        .flatMap(pattern -> found(file, pattern))))
                .collect(Collectors.toSet());
        var sent = texts("docs/manual", ".md")
                .flatMap(file -> SENT_TO.matcher(read(file))
                        .results()
                        .map(found -> new Said(file, found.group(1) == null ? found.group(2) : found.group(1))))
                .toList();

        assertThat(sent).hasSizeGreaterThan(50);
        assertThat(sent)
                .filteredOn(each -> !pages.contains(each.text()) && !PARTS.contains(each.text()))
                .isEmpty();
    }

    @Test
    @DisplayName("each address that paragraphs of the manual are about leads somewhere")
    void theAddressesOfTheManualExist() {
        var addresses = lines(Path.of("src/test/resources/endpoint-access.txt"))
                .filter(line -> line.text().startsWith("GET /"))
                .map(line -> line.text().substring(4).split(" ")[0])
                .toList();
        var named = lines(Path.of("docs/manual/places.txt"))
                .map(Said::text)
                .filter(line -> line.startsWith("/"))
                .map(line -> line.split(": ")[0])
                .toList();

        assertThat(named)
                .isNotEmpty()
                .allSatisfy(place -> assertThat(addresses)
                        .anyMatch(address -> address.equals(place) || address.startsWith(place + "/")));
    }
}
