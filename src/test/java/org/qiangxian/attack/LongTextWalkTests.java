package org.qiangxian.attack;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.qiangxian.PlatformTest;
import org.qiangxian.account.Actor;
import org.springframework.transaction.annotation.Transactional;

/**
 * Limits live on the server: whoever walks from the desk of each role to every page they can reach, and writes two hundred
 * thousand 字 into each field of each form there, is told so in a sentence, and no row is written.
 */
@PlatformTest
@Tag("once")
@Transactional
class LongTextWalkTests extends FormWalk {

    private static final String FLOOD = "质".repeat(200_000);
    /** A sheet is saved as a draft as far as it is sound, and says what was not. */
    private static final String SAVES_FIRST = "/requests/[^/]+/submit";

    private static final Pattern SAYS = Pattern.compile(
            "(role=\"alert\"|class=\"(remark|error)[^\"]*\"|id=\"main\")[^<]*(<[^>]*>\\s*)*[\\p{IsHan}“]");

    /** Forms that this walk once passed by. */
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

    private final Map<String, String> wrong = new TreeMap<>();

    @Test
    @DisplayName("two hundred thousand 字 in any field of any form end in a sentence and in no row")
    void everyFieldHasItsLimitOnTheServer() throws Exception {
        walk();

        assertThat(wrong.entrySet().stream().map(Object::toString).toList()).isEmpty();
        var forms = tried.stream()
                .map(sort -> sort.replaceFirst(" .*", ""))
                .distinct()
                .toList();
        assertThat(forms).as("forms that were reached").hasSizeGreaterThanOrEqualTo(45);
        assertThat(forms).containsAll(REACHED);
    }

    @Override
    String text() {
        return FLOOD;
    }

    @Override
    void judge(Actor actor, HtmlForm form, String field, String[] button, Answer answer) {
        boolean kept = answer.rows() == 0 || form.action().matches(SAVES_FIRST);
        if (answer.status() / 100 != 4 || !SAYS.matcher(answer.page()).find() || !kept) {
            wrong.put(
                    "%s %s %s=%s".formatted(actor.role(), form.action(), field, button[1]),
                    "%d, %d rows, %s".formatted(answer.status(), answer.rows(), answer.redirected()));
        }
    }
}
