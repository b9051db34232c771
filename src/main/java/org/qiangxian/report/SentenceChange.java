package org.qiangxian.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.qiangxian.sentence.Sentence;

/**
 * What changed between two editions of the report of one city.
 *
 * @param chapter the chapter; {@code about} is the indicator, empty for the chapter as a whole
 * @param before the former sentence; empty where one was added
 * @param after the new sentence; empty where one was removed
 */
public record SentenceChange(String chapter, String about, String before, String after) {

    /** Chapter and indicator, as a heading. */
    public String heading() {
        return about.isEmpty() ? chapter : chapter + "　" + about;
    }

    private record Block(String chapter, String about) {}

    /** Sentence by sentence, in the order of reading. */
    static List<SentenceChange> between(ReportText before, ReportText after) {
        var was = blocks(before);
        var is = blocks(after);
        var all = new LinkedHashSet<>(was.keySet());
        all.addAll(is.keySet());
        var changes = new ArrayList<SentenceChange>();
        for (var block : all) {
            compare(block, was.getOrDefault(block, List.of()), is.getOrDefault(block, List.of()), changes);
        }
        return List.copyOf(changes);
    }

    private static Map<Block, List<String>> blocks(ReportText text) {
        var blocks = new LinkedHashMap<Block, List<String>>();
        for (var section : text.sections()) {
            var chapter = section.heading().text();
            put(blocks, new Block(chapter, ""), section.lead());
            section.lines()
                    .forEach(line -> put(blocks, new Block(chapter, line.about().text()), line.sentences()));
        }
        return blocks;
    }

    private static void put(Map<Block, List<String>> blocks, Block block, List<Sentence> sentences) {
        blocks.computeIfAbsent(block, _ -> new ArrayList<>())
                .addAll(sentences.stream().map(Sentence::text).toList());
    }

    /** Adds the changes against the longest common subsequence of sentences. */
    private static void compare(Block block, List<String> was, List<String> is, List<SentenceChange> changes) {
        var common = new int[was.size() + 1][is.size() + 1];
        for (int i = was.size() - 1; i >= 0; i--) {
            for (int j = is.size() - 1; j >= 0; j--) {
                common[i][j] = was.get(i).equals(is.get(j))
                        ? common[i + 1][j + 1] + 1
                        : Math.max(common[i + 1][j], common[i][j + 1]);
            }
        }
        var gone = new ArrayList<String>();
        var come = new ArrayList<String>();
        int i = 0;
        int j = 0;
        while (i < was.size() || j < is.size()) {
            if (i < was.size() && j < is.size() && was.get(i).equals(is.get(j))) {
                pair(block, gone, come, changes);
                i++;
                j++;
            } else if (j == is.size() || i < was.size() && common[i + 1][j] >= common[i][j + 1]) {
                gone.add(was.get(i++));
            } else {
                come.add(is.get(j++));
            }
        }
        pair(block, gone, come, changes);
    }

    private static void pair(Block block, List<String> gone, List<String> come, List<SentenceChange> changes) {
        for (int at = 0; at < Math.max(gone.size(), come.size()); at++) {
            changes.add(new SentenceChange(
                    block.chapter(),
                    block.about(),
                    at < gone.size() ? gone.get(at) : "",
                    at < come.size() ? come.get(at) : ""));
        }
        gone.clear();
        come.clear();
    }
}
