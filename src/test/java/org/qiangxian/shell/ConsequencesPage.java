package org.qiangxian.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.qiangxian.account.Actor;
import org.qiangxian.account.Actors;
import org.qiangxian.procedure.PageForms;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.util.HtmlUtils;

/**
 * The page of consequences of an act, as a test walks through it inside its transaction: it is opened where nothing
 * can be written, read, confirmed, and opened again, when it shows the reason with which the act is refused.
 */
public final class ConsequencesPage {

    private static final Pattern SENTENCE = Pattern.compile("(?s)<li>([^<]*[^<]*)</li>");
    private static final Pattern NOTHING = Pattern.compile("(?<![0-9.,:])0 (个|项|份|位|地|处|人|条)");
    private static final Pattern LIST = Pattern.compile("(?s)<ul class=\"dots\">(.*?)</ul>");

    private final MockMvcTester mvc;
    private final JdbcClient jdbc;
    private final Actor actor;
    private final String address;
    private String page = "";

    private ConsequencesPage(MockMvcTester mvc, JdbcClient jdbc, Actor actor, String address) {
        this.mvc = mvc;
        this.jdbc = jdbc;
        this.actor = actor;
        this.address = address;
    }

    /** Opens it; it must list at least three consequences, say that there is no way back, and offer the way out. */
    public static ConsequencesPage open(MockMvcTester mvc, JdbcClient jdbc, Actor actor, String address) {
        var opened = new ConsequencesPage(mvc, jdbc, actor, address);
        opened.page = opened.look();
        assertThat(opened.follows()).as(address).hasSizeGreaterThanOrEqualTo(3).allMatch(words -> words.endsWith("。"));
        assertThat(opened.follows())
                .as("what does not happen is not counted: " + address)
                .noneMatch(words -> NOTHING.matcher(words).find());
        assertThat(opened.page).as(address).contains("不能撤销，请看清楚再确认", "返回，不办理");
        return opened;
    }

    /** The consequences, sentence by sentence. */
    public List<String> follows() {
        var list = LIST.matcher(page);
        assertThat(list.find()).isTrue();
        return SENTENCE.matcher(list.group(1))
                .results()
                .map(found -> HtmlUtils.htmlUnescape(found.group(1)).strip())
                .toList();
    }

    public String page() {
        return page;
    }

    /**
     * Sends the form without the required words, which is refused on the same page, and then with them; returns the
     * page after the act.
     */
    public ConsequencesPage confirmed(Map<String, String> words) {
        var press = press();
        if (!words.isEmpty()) {
            assertThat(send(press.address(), press.sent()))
                    .hasStatus(422)
                    .bodyText()
                    .contains("没有办成", follows().getFirst());
        }
        var sent = new LinkedMultiValueMap<>(press.sent());
        words.forEach(sent::set);
        assertThat(send(press.address(), sent)).as(address).hasStatus3xxRedirection();
        return this;
    }

    /** Sends the form and returns the answer. */
    public MvcTestResult sent(Map<String, String> words) {
        var press = press();
        var sent = new LinkedMultiValueMap<>(press.sent());
        words.forEach(sent::set);
        return send(press.address(), sent);
    }

    /**
     * Requires that the act cannot be done now: the page gives the reason at its disabled button, and the act is
     * refused with it.
     */
    public static void closed(
            MockMvcTester mvc, JdbcClient jdbc, Actor actor, String address, Map<String, String> words, String reason) {
        var opened = new ConsequencesPage(mvc, jdbc, actor, address);
        opened.page = opened.look();
        assertThat(PageForms.disabled(opened.page)).as(address).singleElement().satisfies(button -> {
            assertThat(button.get(1)).contains(reason);
            var form = new LinkedMultiValueMap<String, String>();
            words.forEach(form::set);
            assertThat(opened.send(address.replaceFirst("\\?.*", ""), form))
                    .as(address)
                    .hasStatus(409)
                    .bodyText()
                    .contains(HtmlUtils.htmlEscape(button.get(1))
                            .replace("&ldquo;", "“")
                            .replace("&rdquo;", "”"));
        });
    }

    private PageForms.Press press() {
        var own = address.replaceFirst("\\?.*", "");
        return PageForms.presses(page).stream()
                .filter(press -> press.address().equals(own))
                .reduce((_, _) -> {
                    throw new AssertionError("two forms send to " + own);
                })
                .orElseThrow(() -> new AssertionError("no form sends to " + own));
    }

    /** Reads the page in a transaction in which every statement that writes fails. */
    private String look() {
        jdbc.sql("savepoint looked").update();
        jdbc.sql("set transaction read only").update();
        var result = mvc.get().uri(address).with(Actors.as(actor)).exchange();
        assertThat(result).as("GET " + address).hasStatusOk();
        jdbc.sql("rollback to savepoint looked").update();
        try {
            return result.getResponse().getContentAsString(StandardCharsets.UTF_8);
        } catch (UnsupportedEncodingException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private MvcTestResult send(String to, MultiValueMap<String, String> form) {
        return mvc.post()
                .uri(to)
                .params(form)
                .with(Actors.as(actor))
                .with(csrf())
                .exchange();
    }
}
