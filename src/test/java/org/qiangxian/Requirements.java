package org.qiangxian;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Which test proves which rule of the policy documents. The rules and how far each is built stand in
 * {@code docs/requirements.csv}, written by hand; the tests are those that name a rule by its number;
 * {@code bin/make-requirements} makes {@code docs/requirements.md} of both. This file runs as a script, without a
 * build.
 */
final class Requirements {

    static final Path RULES = Path.of("docs/requirements.csv");
    static final Path PAGE = Path.of("docs/requirements.md");
    static final Path TESTS = Path.of("src/test/java");

    /** Finds the title of a test, which may be written in several pieces, and the name of the method below it. */
    private static final Pattern TITLED = Pattern.compile(
            "@DisplayName\\(\\s*((?:\"(?:[^\"\\\\]|\\\\.)*\"[\\s+]*)+)\\)(?:(?!@DisplayName|\\bvoid ).)*?\\bvoid (\\w+)\\(",
            Pattern.DOTALL);

    private static final Pattern NUMBERS = Pattern.compile("\\bR(\\d+)(?:–R?(\\d+))?");
    private static final Pattern NAMED = Pattern.compile("`(\\w+#\\w+)`");

    private Requirements() {}

    /** How far a rule is built. */
    enum State {
        HELD,
        PART,
        NONE;

        /** The words of the page for this state. */
        String said(String missing) {
            return switch (this) {
                case HELD -> "held";
                case PART -> "in part; still missing: " + missing;
                case NONE -> "not built: " + missing;
            };
        }
    }

    /** A rule of the policy documents, what of it is built and what is missing. */
    record Rule(int number, String kind, String source, String gist, State state, String missing) {}

    public static void main(String[] arguments) throws IOException {
        var tests = tests(TESTS);
        var wrong = doubts(rules(), tests);
        if (!wrong.isEmpty()) {
            wrong.forEach(System.err::println);
            System.exit(1);
        }
        Files.writeString(PAGE, page(rules(), tests));
    }

    /** The rules in the order of their numbers. */
    static List<Rule> rules() throws IOException {
        return Files.readAllLines(RULES).stream()
                .skip(1)
                .map(Requirements::cells)
                .map(cells -> new Rule(
                        Integer.parseInt(cells.get(0).substring(1)),
                        cells.get(1),
                        cells.get(2),
                        cells.get(3),
                        State.valueOf(cells.get(4).toUpperCase(java.util.Locale.ROOT)),
                        cells.get(5)))
                .toList();
    }

    /** The tests of each rule, as class and method. */
    static SortedMap<Integer, SortedSet<String>> tests(Path folder) throws IOException {
        var found = new TreeMap<Integer, SortedSet<String>>();
        try (var files = Files.walk(folder)) {
            files.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> !file.getFileName().toString().startsWith("Requirements"))
                    .forEach(file -> read(file, found));
        }
        return found;
    }

    private static void read(Path file, Map<Integer, SortedSet<String>> found) {
        try {
            var name = file.getFileName().toString().replace(".java", "");
            var titled = TITLED.matcher(Files.readString(file));
            while (titled.find()) {
                var test = name + "#" + titled.group(2);
                numbers(titled.group(1))
                        .forEach(number -> found.computeIfAbsent(number, _ -> new TreeSet<>())
                                .add(test));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The rules that a title names, with ranges written out. */
    static SortedSet<Integer> numbers(String title) {
        var numbers = new TreeSet<Integer>();
        var match = NUMBERS.matcher(title);
        while (match.find()) {
            var from = Integer.parseInt(match.group(1));
            var to = match.group(2) == null ? from : Integer.parseInt(match.group(2));
            IntStream.rangeClosed(from, to).forEach(numbers::add);
        }
        return numbers;
    }

    /** Contradictions between what is said of a rule and the tests that name it. */
    static List<String> doubts(List<Rule> rules, Map<Integer, SortedSet<String>> tests) {
        var doubts = new ArrayList<String>();
        for (var rule : rules) {
            var named = tests.containsKey(rule.number());
            if (rule.state() == State.NONE && named) {
                doubts.add("R%d is said not to be built, but %s names it"
                        .formatted(rule.number(), tests.get(rule.number())));
            }
            if (rule.state() != State.NONE && !named) {
                doubts.add("R%d is said to be built, but no test names it".formatted(rule.number()));
            }
            if ((rule.state() == State.HELD) != rule.missing().isEmpty()) {
                doubts.add("R%d does not say what is missing, or says so of what is held".formatted(rule.number()));
            }
        }
        tests.keySet().stream()
                .filter(number -> rules.stream().noneMatch(rule -> rule.number() == number))
                .forEach(number -> doubts.add("R%d is no rule, but %s names it".formatted(number, tests.get(number))));
        return doubts;
    }

    /** The tests that a page names and that no longer exist. */
    static SortedSet<String> gone(String page, Map<Integer, SortedSet<String>> tests) {
        var gone = new TreeSet<String>();
        var named = NAMED.matcher(page);
        while (named.find()) {
            gone.add(named.group(1));
        }
        tests.values().forEach(gone::removeAll);
        return gone;
    }

    /** The whole page. */
    static String page(List<Rule> rules, Map<Integer, SortedSet<String>> tests) {
        var page = new StringBuilder("""
                # Requirements

                The rules of the policy documents, what kind each is, how far it is built, and the tests that hold it. Made by
                `bin/make-requirements` from [requirements.csv](requirements.csv) and from the tests that name a rule by its number;
                `RequirementsTests` fails when a test named here is gone or this page is not what the program makes.

                S0 市监质函〔2025〕266号, S1 晋市监发〔2025〕156号, S2 国市监质发〔2025〕77号, S3 国市监质发〔2024〕97号, S4 the notice on 质量月
                of 2024. A prohibition must be impossible; hard means refused by the server; a soft quota is 总局's to exceed with a reason;
                support means that a function exists.

                """);
        page.append("%d rules: %d held, %d in part, %d not built.%n%n"
                .formatted(rules.size(), count(rules, State.HELD), count(rules, State.PART), count(rules, State.NONE)));
        page.append("| rule | of | kind | what it asks | state | tests |\n| --- | --- | --- | --- | --- | --- |\n");
        for (var rule : rules) {
            var held = tests.getOrDefault(rule.number(), new TreeSet<>()).stream()
                    .map("`%s`"::formatted)
                    .toList();
            page.append("| R%d | %s | %s | %s | %s | %s |\n"
                    .formatted(
                            rule.number(),
                            rule.source(),
                            rule.kind(),
                            rule.gist(),
                            rule.state().said(rule.missing()),
                            held.isEmpty() ? "–" : String.join(", ", held)));
        }
        return page.toString();
    }

    private static long count(List<Rule> rules, State state) {
        return rules.stream().filter(rule -> rule.state() == state).count();
    }

    /** The cells of a line of comma-separated values. */
    private static List<String> cells(String line) {
        var cells = new ArrayList<String>();
        var cell = new StringBuilder();
        var quoted = false;
        for (var sign : line.toCharArray()) {
            if (sign == '"') {
                quoted = !quoted;
            } else if (sign == ',' && !quoted) {
                cells.add(cell.toString());
                cell.setLength(0);
            } else {
                cell.append(sign);
            }
        }
        cells.add(cell.toString());
        return cells;
    }
}
