package org.qiangxian.site;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.commonmark.renderer.text.TextContentRenderer;
import org.jspecify.annotations.Nullable;
import org.qiangxian.account.Role;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/**
 * 使用说明: one page for each kind of post, written in docs/manual and rendered once, with the paragraphs that are about
 * each part of the platform.
 */
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

    private static final int SECTION = 2;

    private final List<Page> pages;

    /** The headings about a part of the platform, by the prefix of its address; the longest prefix counts. */
    private final Map<String, List<String>> places;

    Manual() {
        pages = NAMES.stream().map(Manual::read).toList();
        places = places();
    }

    List<Page> pages() {
        return pages;
    }

    /** The page of the reader's post first, then the others. */
    List<Page> pages(Role role) {
        var own = of(role);
        var all = new ArrayList<>(pages);
        all.remove(own);
        all.addFirst(own);
        return List.copyOf(all);
    }

    Optional<Page> page(String name) {
        return pages.stream().filter(page -> page.name().equals(name)).findFirst();
    }

    /** The page for a post. */
    Page of(Role role) {
        var name =
                switch (role) {
                    case CITY -> "city";
                    case CITY_BUREAU -> "city-bureau";
                    case PROVINCE -> "province";
                    case SAMR -> "samr";
                    case OPERATOR -> "operator";
                    case EXPERT -> "expert";
                    case DEPARTMENT -> "department";
                    case ORGANISER -> "organiser";
                    case DISCIPLINE -> "discipline";
                    case SYSTEM_ADMIN, SECURITY_ADMIN, AUDIT_ADMIN -> "administrators";
                };
        return page(name).orElseThrow();
    }

    /**
     * The sections of a post's page about an address of the platform; empty where none is about that address in
     * particular.
     */
    List<Section> about(Role role, String path) {
        var wanted = places.entrySet().stream()
                .filter(place -> path.equals(place.getKey()) || path.startsWith(place.getKey() + "/"))
                .max(Map.Entry.comparingByKey((a, b) -> a.length() - b.length()))
                .map(Map.Entry::getValue)
                .orElse(List.of());
        return of(role).sections().stream()
                .filter(section -> wanted.contains(section.title()))
                .toList();
    }

    Map<String, List<String>> known() {
        return places;
    }

    /** The first line of a page is its title; our own texts, so their HTML needs no cleaning. */
    private static Page read(String name) {
        var text = resource(name + ".md");
        var end = text.indexOf('\n');
        var body = Parser.builder().build().parse(text.substring(end));
        var plain = TextContentRenderer.builder().build().render(body);
        var lead = html(body, null);
        var sections = new ArrayList<Section>();
        for (var node = body.getFirstChild(); node != null; node = node.getNext()) {
            if (isSection(node)) {
                sections.add(new Section(
                        "s" + (sections.size() + 1),
                        TextContentRenderer.builder().build().render(node).strip(),
                        html(body, node)));
            }
        }
        return new Page(name, text.substring(2, end).strip(), lead, List.copyOf(sections), plain);
    }

    private static boolean isSection(Node node) {
        return node instanceof Heading heading && heading.getLevel() == SECTION;
    }

    /** The HTML below a heading up to the next one; with null, before the first one. */
    private static String html(Node body, @Nullable Node heading) {
        var renderer = HtmlRenderer.builder().escapeHtml(true).build();
        var html = new StringBuilder();
        var node = heading == null ? body.getFirstChild() : heading.getNext();
        while (node != null && !isSection(node)) {
            html.append(renderer.render(node));
            node = node.getNext();
        }
        return html.toString();
    }

    /** Lines of address: heading | heading. */
    private static Map<String, List<String>> places() {
        var places = new LinkedHashMap<String, List<String>>();
        resource("places.txt")
                .lines()
                .filter(line -> line.startsWith("/"))
                .map(line -> line.split(": ", 2))
                .forEach(parts -> places.put(
                        parts[0],
                        Arrays.stream(parts[1].split("\\|")).map(String::strip).toList()));
        return Map.copyOf(places);
    }

    private static String resource(String name) {
        try {
            return new ClassPathResource("manual/" + name).getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * A paragraph with its heading.
     *
     * @param anchor its name within the page
     * @param html the HTML below the heading
     */
    public record Section(String anchor, String title, String html) {}

    /**
     * A page of the manual.
     *
     * @param lead the HTML before the first heading
     * @param text its plain text, by which it is found
     */
    public record Page(String name, String title, String lead, List<Section> sections, String text) {}
}
