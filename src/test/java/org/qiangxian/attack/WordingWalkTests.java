package org.qiangxian.attack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.qiangxian.PlatformTest;
import org.qiangxian.account.Actor;
import org.springframework.core.io.ClassPathResource;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.util.HtmlUtils;

/**
 * The words of appraisal stop at one door: whoever walks from the desk of each role to every page they can reach and writes
 * 排名 into each field of each form there, is refused with the word named, unless the field holds no text that others read;
 * those are named in {@code texts-not-judged.txt}, each with its reason.
 */
@PlatformTest
@Tag("once")
@Transactional
class WordingWalkTests extends FormWalk {

    private static final String SAID = "不能使用“排名”";

    private final Map<String, String> passed = new TreeMap<>();
    private final Set<String> refused = new TreeSet<>();

    @Test
    @DisplayName("R1, R6: every field of every form whose text others will read refuses 排名, by name")
    void everyTextThatOthersReadIsJudged() throws Exception {
        walk();

        var excused = excused();
        var letThrough = passed.entrySet().stream()
                .filter(each -> excused.stream().noneMatch(each.getKey()::matches))
                .map(Object::toString)
                .toList();
        assertThat(letThrough).isEmpty();
        assertThat(excused)
                .as("named in vain")
                .allMatch(line -> passed.keySet().stream().anyMatch(key -> key.matches(line)));
        assertThat(refused).as("fields that were judged").hasSizeGreaterThanOrEqualTo(60);
    }

    private static Set<String> excused() throws IOException {
        return new ClassPathResource("texts-not-judged.txt")
                .getContentAsString(StandardCharsets.UTF_8)
                .lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(line -> line.split(" \\| ", 2)[0])
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    @Override
    String text() {
        return "按得分排名";
    }

    @Override
    void judge(Actor actor, HtmlForm form, String field, String[] button, Answer answer) {
        var key = Addresses.sort(form.action()) + " " + field;
        if (answer.status() == 422 && HtmlUtils.htmlUnescape(answer.page()).contains(SAID)) {
            refused.add(key);
        } else {
            passed.put(
                    key,
                    "%d by %s, %d rows, %s %s"
                            .formatted(answer.status(), button[1], answer.rows(), answer.redirected(), actor.role()));
        }
    }
}
