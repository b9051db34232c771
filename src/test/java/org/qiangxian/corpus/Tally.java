package org.qiangxian.corpus;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** The sum of all judgements. */
public final class Tally {

    private static final int EXAMPLES = 3;

    private static final class Kind {
        private int figures;
        private int wrong;
        private final List<String> examples = new ArrayList<>();
        private final TreeMap<String, Integer> layouts = new TreeMap<>();
    }

    private final EnumMap<Verdict, Integer> verdicts = new EnumMap<>(Verdict.class);
    private final Map<String, Kind> kinds = new TreeMap<>();
    private final Map<String, int[]> traits = new TreeMap<>();
    private int tables;
    private int wrongTables;
    private int strays;
    private int questions;
    private int needless;

    synchronized void add(Judgement judgement) {
        tables++;
        strays += judgement.strays().size();
        wrongTables += judgement.wrongFigures() > 0 ? 1 : 0;
        judgement.verdicts().values().forEach(verdict -> verdicts.merge(verdict, 1, Integer::sum));
        questions += judgement.questions().size();
        needless += (int)
                judgement.questions().values().stream().filter(asked -> asked).count();
        kinds(judgement);
        traits(judgement);
    }

    private void kinds(Judgement judgement) {
        for (var figure : judgement.table().figures()) {
            kinds.computeIfAbsent(Judgement.kind(figure), each -> new Kind()).figures++;
        }
        judgement.wrong().forEach((figure, stored) -> {
            var kind = kinds.computeIfAbsent(Judgement.kind(figure), each -> new Kind());
            note(
                    judgement,
                    kind,
                    "%s!%s: stored %s; right: %s".formatted(figure.sheet(), figure.cell(), stored, figure.claim()));
        });
        for (var stray : judgement.strays()) {
            note(judgement, kinds.computeIfAbsent("from no figure of the table", each -> new Kind()), stray);
        }
    }

    private static void note(Judgement judgement, Kind kind, String what) {
        kind.wrong++;
        kind.layouts.merge(judgement.table().layout(), 1, Integer::sum);
        var seed = "seed " + judgement.table().seed() + " ";
        if (kind.examples.size() < EXAMPLES && kind.examples.stream().noneMatch(each -> each.startsWith(seed))) {
            kind.examples.add(seed + judgement.table().layout() + " " + what);
        }
    }

    private void traits(Judgement judgement) {
        var counted = new HashSet<String>();
        for (var figure : judgement.table().figures()) {
            var asked = judgement.questions().get(figure.question());
            if (asked == null) {
                continue;
            }
            var all = new ArrayList<>(figure.traits());
            all.add("layout: " + judgement.table().layout());
            for (var trait : all) {
                if (counted.add(figure.question() + " " + trait)) {
                    var counts = traits.computeIfAbsent(trait, each -> new int[2]);
                    counts[0]++;
                    counts[1] += asked ? 1 : 0;
                }
            }
        }
    }

    public int figures() {
        return verdicts.values().stream().mapToInt(Integer::intValue).sum() + strays;
    }

    public int wrong() {
        return verdicts.getOrDefault(Verdict.WRONG, 0) + strays;
    }

    public int wrongTables() {
        return wrongTables;
    }

    /** The share of columns that were asked about although a careful person would know the answer. */
    public double needless() {
        return questions == 0 ? 0 : (double) needless / questions;
    }

    /** The line that ends the output of the benchmark. */
    public String line() {
        return String.format(
                Locale.ROOT,
                "corpus: figures=%d right=%d asked=%d refused=%d wrong=%d needless=%.3f tables=%d wrong_tables=%d wrong_tables_most=%.4f",
                figures(),
                verdicts.getOrDefault(Verdict.RIGHT, 0),
                verdicts.getOrDefault(Verdict.ASKED, 0),
                verdicts.getOrDefault(Verdict.REFUSED, 0),
                wrong(),
                needless(),
                tables,
                wrongTables,
                upper());
    }

    /** The 95 % upper limit for the share of wrong tables; three divided by the number of tables if none is wrong. */
    private double upper() {
        double share = (double) wrongTables / tables;
        return wrongTables == 0 ? 3.0 / tables : share + 1.645 * Math.sqrt(share * (1 - share) / tables);
    }

    /** Prints what went wrong, by kind, the worst first, and then what was asked needlessly. */
    public void print(PrintStream out) {
        out.println("Stored and wrong, by kind");
        kinds.entrySet().stream()
                .filter(each -> each.getValue().wrong > 0)
                .sorted(Comparator.comparing((Map.Entry<String, Kind> each) -> -each.getValue().wrong))
                .forEach(each -> {
                    var kind = each.getValue();
                    out.printf("%7d of %7d  %s  %s%n", kind.wrong, kind.figures, each.getKey(), kind.layouts);
                    kind.examples.forEach(example -> out.println("                      " + example));
                });
        out.println("Asked although a careful person would know, by what is peculiar about the column");
        traits.entrySet().stream()
                .filter(each -> each.getValue()[1] > 0)
                .sorted(Comparator.comparing((Map.Entry<String, int[]> each) -> -each.getValue()[1]))
                .forEach(each -> out.printf("%7d of %7d  %s%n", each.getValue()[1], each.getValue()[0], each.getKey()));
    }

    /** Writes the file of a wrong table and what is wrong about it. */
    static void dump(Judgement judgement, Path folder) {
        var table = judgement.table();
        var name = table.layout().toLowerCase(Locale.ROOT) + "-" + table.seed();
        var text = new StringBuilder(table.title() + "\n" + table.fileName() + "\nyear " + table.year() + "\n");
        judgement
                .wrong()
                .forEach((figure, stored) -> text.append(figure.sheet() + "!" + figure.cell() + " stored " + stored
                        + "; " + figure.claim() + " " + figure.traits() + "\n"));
        judgement.strays().forEach(stray -> text.append("stray " + stray + "\n"));
        judgement
                .questions()
                .forEach((question, asked) -> text.append((asked ? "asked " : "known ") + question + "\n"));
        text.append(judgement.words()).append('\n');
        try {
            Files.createDirectories(folder);
            Files.write(
                    folder.resolve(
                            name + table.fileName().substring(table.fileName().lastIndexOf('.'))),
                    table.content());
            Files.writeString(folder.resolve(name + ".txt"), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
