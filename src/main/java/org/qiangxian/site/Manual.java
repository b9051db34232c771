package org.qiangxian.site;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.commonmark.renderer.text.TextContentRenderer;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** 使用说明: one page for each kind of post, written in docs/manual and rendered once. */
@Component
public class Manual {

    private static final List<String> NAMES = List.of(
            "city",
            "city-bureau",
            "province",
            "samr",
            "operator",
            "expert",
            "department",
            "organiser",
            "discipline",
            "administrators");

    private final List<Page> pages;

    Manual() {
        pages = NAMES.stream().map(Manual::read).toList();
    }

    List<Page> pages() {
        return pages;
    }

    Optional<Page> page(String name) {
        return pages.stream().filter(page -> page.name().equals(name)).findFirst();
    }

    /** The first line of a page is its title; our own texts, so their HTML needs no cleaning. */
    private static Page read(String name) {
        try {
            var text = new ClassPathResource("manual/" + name + ".md")
                    .getContentAsString(java.nio.charset.StandardCharsets.UTF_8);
            var end = text.indexOf('\n');
            var body = Parser.builder().build().parse(text.substring(end));
            var html = HtmlRenderer.builder().escapeHtml(true).build().render(body);
            var plain = TextContentRenderer.builder().build().render(body);
            return new Page(name, text.substring(2, end).strip(), html, plain);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * A page of the manual.
     *
     * @param text its words alone, by which it is found
     */
    public record Page(String name, String title, String html, String text) {}
}
