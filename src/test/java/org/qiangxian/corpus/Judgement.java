package org.qiangxian.corpus;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A comparison of a table with what became of it.
 *
 * @param wrong by the figure it came from, what was stored instead
 * @param strays what was stored and came from no figure of the table
 * @param questions each question whose answer a careful person knows, and whether it was asked all the same
 */
record Judgement(
        Table table,
        Map<Figure, Verdict> verdicts,
        Map<Figure, String> wrong,
        List<String> strays,
        Map<String, Boolean> questions,
        String words) {

    private static final Pattern CELL = Pattern.compile("[A-Z]{1,3}\\d+");
    private static final BigDecimal NEAR = new BigDecimal("1e-9");

    private record Key(String place, String indicator, String period, Part part) {}

    static Judgement of(Table table, Door.Passage passage) {
        return new Comparison(table, passage).judged();
    }

    int wrongFigures() {
        return wrong.size() + strays.size();
    }

    /** The work of judging one table. */
    private static final class Comparison {

        private final Table table;
        private final Door.Passage passage;
        private final Map<Key, List<Figure>> known = new HashMap<>();
        private final Map<String, Figure> byCell = new HashMap<>();
        private final Set<Figure> right = new HashSet<>();
        private final Map<Figure, String> wrong = new LinkedHashMap<>();
        private final List<String> strays = new ArrayList<>();

        Comparison(Table table, Door.Passage passage) {
            this.table = table;
            this.passage = passage;
            for (var figure : table.figures()) {
                byCell.put(figure.sheet() + "!" + figure.cell(), figure);
                if (figure.claim() instanceof Claim.Means means) {
                    known.computeIfAbsent(
                                    new Key(means.place(), means.indicator(), means.period(), means.part()),
                                    _ -> new ArrayList<>())
                            .add(figure);
                }
            }
        }

        Judgement judged() {
            passage.stored().forEach(this::judge);
            var verdicts = new LinkedHashMap<Figure, Verdict>();
            int refused = passage.refused();
            for (var figure : table.figures()) {
                Verdict verdict = wrong.containsKey(figure)
                        ? Verdict.WRONG
                        : right.contains(figure) ? Verdict.RIGHT : refused-- > 0 ? Verdict.REFUSED : Verdict.ASKED;
                verdicts.put(figure, verdict);
            }
            return new Judgement(table, verdicts, wrong, strays, questions(verdicts), passage.words());
        }

        private void judge(Stored stored) {
            for (var part : Part.values()) {
                var value = stored.part(part);
                if (value.isPresent() && !justified(stored, part, value.orElseThrow())) {
                    blame(
                            stored,
                            part + " "
                                    + value.orElseThrow().stripTrailingZeros().toPlainString());
                }
            }
        }

        private boolean justified(Stored stored, Part part, BigDecimal value) {
            var figure = known(stored, part);
            if (figure.isEmpty()) {
                return part == Part.FIGURE && follows(stored, value);
            }
            var same = figure.stream()
                    .filter(each -> each.claim() instanceof Claim.Means means && near(value, means.value()))
                    .toList();
            right.addAll(same);
            return !same.isEmpty();
        }

        /** The figures of the table that mean this; two columns may say the same with different rounding. */
        private List<Figure> known(Stored stored, Part part) {
            return known.getOrDefault(new Key(stored.place(), stored.indicator(), stored.period(), part), List.of());
        }

        /** Whether the figure equals the result of its two parts, both in the table. */
        private boolean follows(Stored stored, BigDecimal value) {
            return !known(stored, Part.NUMERATOR).isEmpty()
                    && !known(stored, Part.DENOMINATOR).isEmpty()
                    && stored.numerator().isPresent()
                    && stored.denominator().isPresent()
                    && Math.abs(value.doubleValue()
                                            / (stored.numerator().orElseThrow().doubleValue()
                                                    / stored.denominator()
                                                            .orElseThrow()
                                                            .doubleValue()
                                                    * 100)
                                    - 1)
                            < 1e-6;
        }

        private void blame(Stored stored, String value) {
            var said = "%s %s %s %s, %s"
                    .formatted(stored.place(), stored.indicator(), stored.period(), value, stored.page());
            var figure = origin(stored.page());
            if (figure.isPresent()) {
                wrong.put(figure.orElseThrow(), said);
            } else {
                strays.add(said);
            }
        }

        /** The figure of the cell that the platform names, in the sheet it names if there are several. */
        private Optional<Figure> origin(String page) {
            var cell = CELL.matcher(page.substring(page.lastIndexOf('!') + 1));
            if (!cell.find()) {
                return Optional.empty();
            }
            var found = cell.group();
            return byCell.entrySet().stream()
                    .filter(each -> each.getKey().endsWith("!" + found))
                    .filter(each ->
                            page.contains(each.getValue().sheet()) || page.startsWith("!") || !page.contains("!"))
                    .map(Map.Entry::getValue)
                    .findFirst();
        }

        private Map<String, Boolean> questions(Map<Figure, Verdict> verdicts) {
            var asked = new HashMap<String, int[]>();
            verdicts.forEach((figure, verdict) -> {
                if (figure.claim() instanceof Claim.Means means && means.sure()) {
                    var counts = asked.computeIfAbsent(figure.question(), each -> new int[2]);
                    counts[verdict == Verdict.RIGHT || verdict == Verdict.WRONG ? 0 : 1]++;
                }
            });
            var questions = new HashMap<String, Boolean>();
            asked.forEach((question, counts) -> questions.put(question, counts[1] > counts[0]));
            return questions;
        }

        private static boolean near(BigDecimal one, BigDecimal other) {
            return one.subtract(other).abs().compareTo(NEAR.multiply(other.abs().max(BigDecimal.ONE))) <= 0;
        }
    }

    /** The kinds of trouble of the table's wrong figures, each once. */
    Set<String> kinds() {
        var kinds = new LinkedHashSet<String>();
        wrong.keySet().forEach(figure -> kinds.add(kind(figure)));
        return kinds;
    }

    /**
     * The reason why a figure went wrong, as far as its truth tells: why it is nothing, or all that is peculiar about
     * it.
     */
    static String kind(Figure figure) {
        return switch (figure.claim()) {
            case Claim.Nothing(String why) -> why;
            case Claim.Means means -> "read as something else: " + String.join("; ", figure.traits());
        };
    }
}
