package org.qiangxian.journey;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.springframework.core.io.ClassPathResource;

/**
 * One person follows all links and opens one page of each kind: addresses that differ only in codes are one kind. The
 * faults of all pages are gathered, so that one walk reports everything.
 */
final class Walk {

    private static final Pattern NOT_A_PAGE =
            Pattern.compile("/(api/v1|large-type|webjars)\\b.*|.*\\.(csv|json|pdf|docx|zip)");
    private static final Pattern CODE = Pattern.compile("[^/]*\\d[^/]*");
    /** Leaves twelve of similar elements side by side: rows of a table, choices of a list, points of a chart. */
    private static final String TWELVE_OF_A_KIND = """
            () => {
                [...document.querySelectorAll('main, main *')].forEach(parent => {
                    const met = {};
                    [...parent.children].forEach(child => {
                        const shape = child.tagName + '.' + child.getAttribute('class');
                        met[shape] = (met[shape] || 0) + 1;
                        if (met[shape] > 12) child.remove();
                    });
                });
                return document.documentElement.outerHTML;
            }
            """;

    /** Shows these elements, which are on the page already and run no script again, with their styles. */
    private static final String TAKEN_OVER = """
            async page => {
                const made = new DOMParser().parseFromString(page, 'text/html').documentElement;
                document.replaceChild(document.adoptNode(made), document.documentElement);
                await Promise.all([...document.querySelectorAll('link[rel="stylesheet"]')].map(link =>
                    new Promise((done, failed) => { link.onload = done; link.onerror = () => failed(new Error(link.href)); })));
            }
            """;

    /** A finding is as serious as its rule, so rules that are moderate or minor need not be checked. */
    private static final String SERIOUS = """
            async () => (await axe.run(document, {
                    resultTypes: ['violations'],
                    iframes: false,
                    rules: Object.fromEntries(axe._audit.rules
                        .filter(rule => rule.impact === 'moderate' || rule.impact === 'minor')
                        .map(rule => [rule.id, { enabled: false }]))
                })).violations
                .filter(finding => finding.impact === 'serious' || finding.impact === 'critical')
                .flatMap(finding => finding.nodes.slice(0, 3).map(node => finding.id + ' at ' + node.target.join(' ')))
            """;

    /**
     * What can be known of a page without drawing it: its status, its links, and its elements with their classes,
     * those of the frame apart; lists saved as files are left out.
     */
    private static final String LOOK = """
            async path => {
                const answer = await fetch(path, { headers: { Accept: 'text/html' } });
                if (answer.ok && !(answer.headers.get('content-type') || '').startsWith('text/html')) {
                    return { status: answer.status };
                }
                const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
                const shapes = elements => [...new Set([...elements]
                    .map(element => element.tagName + '.' + element.getAttribute('class')))];
                return {
                    status: answer.status,
                    links: [...page.querySelectorAll('a[href^="/"]')].map(link => link.getAttribute('href').split(/[?#]/)[0]),
                    page: shapes(page.querySelectorAll(page.querySelector('main') ? 'main, main *' : 'body *')),
                    frame: shapes(page.querySelectorAll('body *:not(main, main *)'))
                };
            }
            """;

    /** The frame around all pages is examined once, on the first page that shows it. */
    private static final String FRAME = "frame";

    private static final int TELEPHONE = 390;
    private static final int FOUR_TIMES = 342;

    private final Visit visit;
    /** The page in which axe is loaded: to compile it costs as much as to run it. */
    private final Page examiner;

    private final Deque<String> ahead = new ArrayDeque<>();
    private final Set<String> kinds = new HashSet<>();
    private final List<String> findings = new ArrayList<>();

    /**
     * What earlier walks have examined: by kind of page, the elements with their classes, and those of the frame.
     * Everyone requests a page, but it is drawn and examined only if it shows an element that its kind has not shown
     * before.
     */
    private final Map<String, Set<String>> examined;

    Walk(Visit visit) {
        this(visit, new HashMap<>());
    }

    Walk(Visit visit, Map<String, Set<String>> examined) {
        this.visit = visit;
        this.examined = examined;
        examiner = visit.another();
        examiner.evaluate(axe());
    }

    /** The faults of the pages that can be reached from {@code start}. */
    List<String> from(String start) {
        visit.open(start);
        note(start);
        while (!ahead.isEmpty()) {
            read(ahead.removeFirst());
        }
        return findings;
    }

    /** How many kinds of pages were met. */
    int met() {
        return kinds.size();
    }

    private void note(String path) {
        if (!NOT_A_PAGE.matcher(path).matches() && kinds.add(kind(path))) {
            ahead.add(path);
        }
    }

    private static String kind(String path) {
        return CODE.matcher(path).replaceAll("*");
    }

    private void read(String path) {
        if (!shows(path)) {
            return;
        }
        visit.open(path);
        if (visit.page().locator("h1").count() != 1) {
            findings.add(path + ": not one h1");
        }
        fits(path, TELEPHONE);
        fits(path, FOUR_TIMES);
        visit.page().setViewportSize(1366, 768);
        examiner.evaluate(TAKEN_OVER, visit.page().evaluate(TWELVE_OF_A_KIND));
        serious().forEach(finding -> findings.add(path + ": " + finding));
    }

    /**
     * Notes where a page leads and returns whether it shows an element that was not examined; a refusal is a finding.
     */
    @SuppressWarnings("unchecked")
    private boolean shows(String path) {
        var look = (Map<String, Object>) visit.page().evaluate(LOOK, path);
        var status = Objects.requireNonNull(look.get("status"));
        if (!status.equals(200)) {
            findings.add(path + ": answers " + status);
            return false;
        }
        ((List<String>) look.getOrDefault("links", List.of())).forEach(this::note);
        return examined(kind(path)).addAll((List<String>) look.getOrDefault("page", List.of()))
                | examined(FRAME).addAll((List<String>) look.getOrDefault("frame", List.of()));
    }

    private Set<String> examined(String kind) {
        return examined.computeIfAbsent(kind, _ -> new HashSet<>());
    }

    private void fits(String path, int width) {
        visit.page().setViewportSize(width, 844);
        if (visit.scrollsSideways()) {
            findings.add(path + ": wider than " + width);
        }
    }

    @SuppressWarnings("unchecked")
    private List<String> serious() {
        return (List<String>) examiner.evaluate(SERIOUS);
    }

    private static String axe() {
        try {
            return new ClassPathResource("axe.min.js").getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
