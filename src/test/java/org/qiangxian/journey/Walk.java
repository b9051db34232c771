package org.qiangxian.journey;

import com.microsoft.playwright.PlaywrightException;
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
import java.util.Set;
import java.util.regex.Pattern;
import org.springframework.core.io.ClassPathResource;

/**
 * One person follows every link there is, one page of each kind: addresses that differ only in codes are one kind. What is
 * wrong with a page is gathered, so that one walk tells everything.
 */
final class Walk {

    private static final Pattern NOT_A_PAGE =
            Pattern.compile("/(api/v1|large-type|webjars)\\b.*|.*\\.(csv|json|pdf|docx|zip)");
    private static final Pattern CODE = Pattern.compile("[^/]*\\d[^/]*");
    private static final String SERIOUS = """
            async () => (await axe.run(document, { resultTypes: ['violations'] })).violations
                .filter(finding => finding.impact === 'serious' || finding.impact === 'critical')
                .flatMap(finding => finding.nodes.slice(0, 3).map(node => finding.id + ' at ' + node.target.join(' ')))
            """;
    private static final String LINKS =
            "[...document.querySelectorAll('a[href^=\"/\"]')].map(link => link.getAttribute('href').split(/[?#]/)[0])";
    private static final String SHAPES = "[...new Set([...document.querySelectorAll('body *')]"
            + ".map(element => element.tagName + '.' + element.getAttribute('class')))]";
    private static final int TELEPHONE = 390;
    private static final int FOUR_TIMES = 342;

    private final Visit visit;
    private final Deque<String> ahead = new ArrayDeque<>();
    private final Set<String> kinds = new HashSet<>();
    private final List<String> findings = new ArrayList<>();

    /**
     * What earlier walks have examined: by kind of page, the elements with their classes. A page is opened by everyone and
     * examined where it shows an element that its kind has not shown before.
     */
    private final Map<String, Set<String>> examined;

    Walk(Visit visit) {
        this(visit, new HashMap<>());
    }

    Walk(Visit visit, Map<String, Set<String>> examined) {
        this.visit = visit;
        this.examined = examined;
    }

    /** What is wrong with the pages that can be reached from {@code start}. */
    List<String> from(String start) {
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
        if (!opens(path)) {
            return;
        }
        strings(LINKS).forEach(this::note);
        if (!examined.computeIfAbsent(kind(path), _ -> new HashSet<>()).addAll(strings(SHAPES))) {
            return;
        }
        visit.page().evaluate(axe());
        strings(SERIOUS).forEach(finding -> findings.add(path + ": " + finding));
        if (visit.page().locator("h1").count() != 1) {
            findings.add(path + ": not one h1");
        }
        fits(path, TELEPHONE);
        fits(path, FOUR_TIMES);
        visit.page().setViewportSize(1366, 768);
    }

    private boolean opens(String path) {
        try {
            var answer = visit.page().navigate(path);
            if (answer == null || answer.status() >= 400) {
                findings.add(path + ": answers " + (answer == null ? "nothing" : answer.status()));
                return false;
            }
            return true;
        } catch (PlaywrightException e) {
            if (String.valueOf(e.getMessage()).contains("Download is starting")) {
                return false;
            }
            throw e;
        }
    }

    private void fits(String path, int width) {
        visit.page().setViewportSize(width, 844);
        if (visit.scrollsSideways()) {
            findings.add(path + ": wider than " + width);
        }
    }

    @SuppressWarnings("unchecked")
    private List<String> strings(String script) {
        return (List<String>) visit.page().evaluate(script);
    }

    private static String axe() {
        try {
            return new ClassPathResource("axe.min.js").getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
