package org.qiangxian.attack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.qiangxian.PlatformTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.web.util.HtmlUtils;

/**
 * What becomes of each form that somebody can reach from a desk: with two hundred thousand 字 in each of its text
 * fields, with a word of appraisal there, and when the form is sent twice. One walk does all three.
 */
@PlatformTest
@Tag("embedded")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FormWalkTests {

    /** Forms that an earlier version of this walk did not reach. */
    private static final List<String> REACHED = List.of(
            "/notices/mail",
            "/admin/accounts/*/hand-over",
            "/opinions/*",
            "/opinions/*/assent",
            "/panels/proposals/*/consensus",
            "/panels/proposals/*/decision",
            "/fill/*",
            "/features/*/values",
            "/objections/*");

    private final Flood flood = new Flood();
    private final Appraisal appraisal = new Appraisal();
    private final SentTwice twice = new SentTwice();
    private final Set<String> reached = new TreeSet<>();

    @BeforeAll
    void walk(
            @Autowired MockMvc mvc,
            @Autowired JdbcClient jdbc,
            @Autowired PlatformTransactionManager transactions,
            @Autowired Writing writing) {
        var walk = new FormWalk(mvc, jdbc, transactions, writing);
        for (var sort : walk.walk(List.of(flood, appraisal), twice)) {
            reached.add(sort.replaceFirst(" .*", ""));
        }
    }

    @Test
    void theWalkReachesTheForms() {
        assertThat(reached).hasSizeGreaterThanOrEqualTo(45).containsAll(REACHED);
    }

    @Test
    @DisplayName("two hundred thousand 字 in any field of any form end in a sentence and in no row")
    void everyFieldHasItsLimitOnTheServer() {
        assertThat(flood.wrong.entrySet().stream().map(Object::toString).toList())
                .isEmpty();
    }

    @Test
    @DisplayName(
            "every form that does something does it once when it is sent twice: confirmations, objections, answers,"
                    + " imports, grants, pairings, editions, posts; a file called by 142 Han is no failure anywhere")
    void whatIsSentTwiceIsDoneOnce() {
        assertThat(twice.failed).as("failures of the platform").isEmpty();
        assertThat(twice.doneAgain).isEmpty();
        assertThat(twice.files).as("forms that took a file").hasSizeGreaterThanOrEqualTo(2);
        assertThat(twice.done).as("forms that did something").hasSizeGreaterThanOrEqualTo(40);
    }

    /** Fields whose text nobody else reads are excused; {@code texts-not-judged.txt} names them with the reasons. */
    @Test
    @DisplayName("R1, R6: every field of every form whose text others will read refuses 排名, by name")
    void everyTextThatOthersReadIsJudged() throws IOException {
        var excused = excused();
        var letThrough = appraisal.passed.entrySet().stream()
                .filter(each -> excused.stream().noneMatch(each.getKey()::matches))
                .map(Object::toString)
                .toList();
        assertThat(letThrough).isEmpty();
        assertThat(excused)
                .as("named in vain")
                .isNotEmpty()
                .allMatch(line -> appraisal.passed.keySet().stream().anyMatch(key -> key.matches(line)));
        assertThat(appraisal.refused).as("fields that were judged").hasSizeGreaterThanOrEqualTo(60);
    }

    private static Set<String> excused() throws IOException {
        return new ClassPathResource("texts-not-judged.txt")
                .getContentAsString(StandardCharsets.UTF_8)
                .lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(line -> line.split(" \\| ", 2)[0])
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** The server enforces its limits: too long a text is refused with a sentence, and nothing of it is stored. */
    private static final class Flood implements FormWalk.Attempt {

        private static final String TEXT = "质".repeat(200_000);

        /** The form that saves the valid part of a sheet as a draft and says what was not valid. */
        private static final String SAVES_FIRST = "/requests/[^/]+/submit";

        private static final Pattern SAYS = Pattern.compile(
                "(role=\"alert\"|class=\"(remark|error)[^\"]*\"|id=\"main\")[^<]*(<[^>]*>\\s*)*[\\p{IsHan}“]");

        private final Map<String, String> wrong = new TreeMap<>();

        @Override
        public String text() {
            return TEXT;
        }

        @Override
        public void judge(FormWalk.Press press, FormWalk.Answer answer) {
            var action = press.form().action();
            boolean kept = answer.rows() == 0 || action.matches(SAVES_FIRST);
            if (answer.status() / 100 != 4 || !SAYS.matcher(answer.page()).find() || !kept) {
                wrong.put(
                        "%s %s %s=%s".formatted(press.actor().role(), action, press.field(), press.button()[1]),
                        "%d, %d rows, %s".formatted(answer.status(), answer.rows(), answer.redirected()));
            }
        }
    }

    /** One check refuses the words of appraisal. */
    private static final class Appraisal implements FormWalk.Attempt {

        private static final String SAID = "不能使用“排名”";

        private final Map<String, String> passed = new TreeMap<>();
        private final Set<String> refused = new TreeSet<>();

        @Override
        public String text() {
            return "按得分排名";
        }

        @Override
        public void judge(FormWalk.Press press, FormWalk.Answer answer) {
            var key = Addresses.sort(press.form().action()) + " " + press.field();
            if (answer.status() == 422 && HtmlUtils.htmlUnescape(answer.page()).contains(SAID)) {
                refused.add(key);
            } else {
                passed.put(
                        key,
                        "%d by %s, %d rows, %s %s"
                                .formatted(
                                        answer.status(),
                                        press.button()[1],
                                        answer.rows(),
                                        answer.redirected(),
                                        press.actor().role()));
            }
        }
    }
}
