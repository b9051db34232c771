package org.qiangxian.procedure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.qiangxian.account.Actor;
import org.qiangxian.account.Actors;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.web.util.HtmlUtils;

/**
 * The strip 办理轨迹 as a page shows it.
 *
 * @param stations their labels with what is said of each
 * @param where 现在何处, with since when
 * @param turn 轮到谁, what they are to do and until when
 * @param next 下一步
 * @param go the reader's one button, or the reason why there is none
 */
public record PageStrip(String stations, String where, String turn, String next, String go) {

    private static final Pattern STRIP =
            Pattern.compile("(?s)<section class=\"card way\" aria-label=\"办理轨迹\">(.*?)</section>");
    private static final Pattern PARTS = Pattern.compile(
            "(?s)^(.*?)<div class=\"here\">\\s*<div><h2>现在何处</h2>(.*?)</div>\\s*<div><h2>轮到(.*?)</div>\\s*<div><h2>下一步</h2>(.*?)</div>\\s*"
                    + "<div class=\"do\">(.*)$");

    /** The strip of a page as the actor reads it. */
    public static PageStrip of(MockMvcTester mvc, Actor actor, String address) {
        var result = mvc.get().uri(address).with(Actors.as(actor)).exchange();
        assertThat(result).hasStatusOk();
        try {
            return of(result.getResponse().getContentAsString(StandardCharsets.UTF_8));
        } catch (UnsupportedEncodingException broken) {
            throw new IllegalStateException(broken);
        }
    }

    /** The only strip of the page. */
    public static PageStrip of(String page) {
        var strips = STRIP.matcher(page).results().toList();
        assertThat(strips).as("strips on the page").hasSize(1);
        var parts = PARTS.matcher(strips.getFirst().group(1));
        assertThat(parts.find()).as("three answers in the strip").isTrue();
        var strip = new PageStrip(
                words(parts.group(1)),
                words(parts.group(2)),
                words(parts.group(3)),
                words(parts.group(4)),
                words(parts.group(5)));
        assertThat(strip.where()).as("where").isNotEmpty();
        assertThat(strip.turn()).as("whose turn").isNotEmpty();
        assertThat(strip.next()).as("next").isNotEmpty();
        assertThat(strip.go()).as("a button or why there is none").isNotEmpty();
        return strip;
    }

    private static String words(String html) {
        return HtmlUtils.htmlUnescape(html.replaceAll("<[^>]*>", " "))
                .replaceAll("\\s+", " ")
                .strip();
    }
}
