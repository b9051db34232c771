package org.qiangxian.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.qiangxian.report.Attacked.CORRECTED;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.qiangxian.sentence.Sentence;

/** Attempts by the order in which things stand, by words of an order, and by one number for a city. */
final class OrderAttempts {

    private static final Pattern ORDER =
            Pattern.compile("排名|名次|第[一二三四五六七八九十\\d]+名|名列|位居|位列|居首|领先|落后|首位|末位|最高|最低|高于同类|低于同类|同类"
                    + "|短板|长板|强项|弱项|得分|评分|星级|百分位|优于|好于|差于");
    private static final String DISCLAIMED = "不打分、不排名";

    private final Attacked.Begun begun;
    private final PublishedTexts texts;

    OrderAttempts(Attacked.Begun begun, PublishedTexts texts) {
        this.begun = begun;
        this.texts = texts;
    }

    Stream<Attempt> all() {
        return Stream.of(
                new Attempt(
                        "an order from the places of the list",
                        "codes in the order in which members stand",
                        "ascending codes",
                        () -> assertThat(texts.of(begun.report(), null, 1).figures().stream()
                                        .map(figure -> figure.source())
                                        .filter(source -> source.startsWith("region/")))
                                .isSorted()
                                .hasSameSizeAs(begun.members())),
                new Attempt(
                        "an order of groups by their counts or medians",
                        "the order of groups is compared over all indicators",
                        "it is the same for each",
                        this::orderOfGroups),
                new Attempt(
                        "strong and weak sides of a city from the order of its indicators",
                        "the order of indicators is compared over all cities",
                        "it is the same for each",
                        this::orderOfIndicators),
                new Attempt(
                        "words of an order or a standing",
                        "the texts of all cities and of all places are searched for them",
                        "there is none but that nobody is ranked",
                        this::words),
                new Attempt(
                        "one number to set cities by",
                        "the story of each city is read for how many indicators rise, fall or are told of",
                        "it counts nothing",
                        this::oneNumber));
    }

    /** One order of all that fits each of these lists. */
    private static void sameOrder(Stream<List<String>> lists) {
        var before = new HashSet<List<String>>();
        lists.map(list -> List.copyOf(new LinkedHashSet<>(list))).forEach(list -> {
            for (int at = 0; at < list.size(); at++) {
                for (int then = at + 1; then < list.size(); then++) {
                    before.add(List.of(list.get(at), list.get(then)));
                }
            }
        });
        assertThat(before).isNotEmpty().noneMatch(pair -> before.contains(pair.reversed()));
    }

    private void orderOfGroups() {
        for (var kind : List.of("计数", "分布")) {
            sameOrder(PublishedTexts.lines(texts.of(begun.report(), null, 1))
                    .map(line -> line.sentences().stream()
                            .flatMap(Sentence::figures)
                            .map(figure -> figure.source())
                            .filter(source -> source.startsWith("group/" + kind))
                            .toList()));
        }
    }

    private void orderOfIndicators() {
        sameOrder(texts.cities(begun.report())
                .map(text -> PublishedTexts.lines(text)
                        .map(line -> line.about().text())
                        .toList()));
        var stories = new ArrayList<List<String>>();
        texts.cities(begun.report())
                .forEach(text -> text.sections()
                        .getFirst()
                        .lead()
                        .forEach(sentence -> stories.add(
                                sentence.figures().map(figure -> figure.text()).toList())));
        sameOrder(stories.stream());
    }

    private void words() {
        var found = new TreeSet<String>();
        Stream.concat(
                        Stream.of(texts.of(begun.report(), null, 1), texts.of(begun.report(), null, 2)),
                        texts.cities(begun.report()))
                .flatMap(ReportText::sentences)
                .filter(sentence -> !sentence.text().contains(DISCLAIMED))
                .forEach(sentence -> {
                    var words = sentence.text();
                    for (var name :
                            sentence.figures().map(figure -> figure.text()).toList()) {
                        words = words.replace(name, "");
                    }
                    if (ORDER.matcher(words).find()) {
                        found.add(words);
                    }
                });
        assertThat(found).allMatch(text -> text.contains("同类分布版次"));
    }

    private void oneNumber() {
        assertThat(texts.cities(begun.report()).map(text -> text.sections().getFirst()))
                .allSatisfy(story -> {
                    assertThat(story.heading().text()).isEqualTo(CityStory.HEADING);
                    assertThat(story.lead().stream().flatMap(Sentence::figures))
                            .allMatch(figure -> figure.source().startsWith("catalogue/"));
                });
        assertThat(texts.of(begun.report(), CORRECTED, 2).sections().getFirst().lead().stream()
                        .flatMap(Sentence::figures))
                .allMatch(figure -> figure.source().startsWith("catalogue/"));
    }
}
