package org.qiangxian.report;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.qiangxian.sentence.Figure;
import org.qiangxian.sentence.Sentence;
import org.qiangxian.sentence.Source;

/**
 * The notes of a report as a file: one for each sentence with figures. A note gives the kinds of sources, the keys they
 * have in common in this sentence, and in brackets the remaining keys of each figure: 快照中的数值
 * 2026-001，990121，Z1-05：2023年、1.20 件（2023，1）；0.30 件（2023，1 与 2022，1）。
 */
final class SourceNotes {

    private static final String BETWEEN = "，";
    private static final String BOTH = " 与 ";

    private final List<String> notes = new ArrayList<>();
    private final Map<String, Source.Kind> kinds = new TreeMap<>();

    /** Adds the note of a sentence. @return its number, from 1; 0 where nothing in it is bound */
    int add(Sentence sentence) {
        var figures = sentence.figures().toList();
        if (figures.isEmpty()) {
            return 0;
        }
        notes.add(note(figures));
        return notes.size();
    }

    List<String> notes() {
        return List.copyOf(notes);
    }

    /** The legend of the notes: each kind of source in them, with the meaning of its keys. */
    String legend() {
        return "每个注依次写明来源的种类、这一句中各数共有的部分，括号内是各数自己的部分；由两个数得出的，两个都写。各种来源所写的依次是："
                + kinds.values().stream().map(Source.Kind::said).collect(joining("；")) + "。";
    }

    private String note(List<Figure> figures) {
        var byKind = new LinkedHashMap<Source.Kind, List<Figure>>();
        for (var figure : figures) {
            var first = Source.parts(figure.source()).getFirst();
            byKind.computeIfAbsent(Source.kind(first), _ -> new ArrayList<>()).add(figure);
        }
        byKind.keySet().forEach(kind -> kinds.put(kind.name(), kind));
        return byKind.entrySet().stream()
                .map(each -> said(each.getKey(), each.getValue()))
                .collect(joining("。", "", "。"));
    }

    private static String said(Source.Kind kind, List<Figure> figures) {
        var common = common(figures);
        var said = new LinkedHashMap<String, Set<String>>();
        for (var figure : figures) {
            var own = Source.parts(figure.source()).stream()
                    .map(source -> String.join(BETWEEN, rest(source, common.size())))
                    .collect(joining(BOTH));
            said.computeIfAbsent(own, _ -> new LinkedHashSet<>()).add(figure.text());
        }
        return kind.name()
                + (common.isEmpty() ? "：" : " " + String.join(BETWEEN, common) + "：")
                + said.entrySet().stream()
                        .map(each -> String.join("、", each.getValue()) + "（" + each.getKey() + "）")
                        .collect(joining("；"));
    }

    private static List<String> rest(String source, int common) {
        var keys = Source.keys(source);
        return keys.subList(common, keys.size());
    }

    /** The common leading keys of all figures; at least the last key stays with each figure. */
    private static List<String> common(List<Figure> figures) {
        var all = figures.stream()
                .flatMap(figure -> Source.parts(figure.source()).stream())
                .map(Source::keys)
                .toList();
        var first = all.getFirst();
        int most = all.stream().mapToInt(List::size).min().orElse(1) - 1;
        int common = 0;
        while (common < most && shared(all, first, common)) {
            common++;
        }
        return first.subList(0, common);
    }

    private static boolean shared(List<List<String>> all, List<String> first, int at) {
        return all.stream().allMatch(keys -> keys.get(at).equals(first.get(at)));
    }
}
