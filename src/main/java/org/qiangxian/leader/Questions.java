package org.qiangxian.leader;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.qiangxian.finding.FindingKind;
import org.qiangxian.report.Language;
import org.qiangxian.sentence.Sentence;

/**
 * The two questions at the end of the sheet, by a written rule. In order of precedence they ask about what stands worse
 * than the peers, what declined, what stands well, what moved, and what differs from an earlier year. They give no
 * advice: what is to be done the place itself decides (R3).
 */
final class Questions {

    static final int MOST = 2;

    private final List<Told> told;

    private Questions(List<Told> told) {
        this.told = told;
    }

    /**
     * Two questions.
     *
     * @param told the indicators of the sheet
     * @param judged whether any indicator of the place takes part in findings
     */
    static List<Sentence> of(List<Told> told, boolean judged) {
        var questions = new Questions(told);
        var all = new ArrayList<Sentence>();
        if (!judged) {
            all.add(Sentence.of("目前没有可以与同类比较的质量指标。本地自己掌握哪些质量数据，是否值得自愿补充？"));
        }
        all.addAll(questions.found());
        all.addAll(questions.others());
        all.add(Sentence.of("以上数据与本地了解的情况是否一致，不一致的由哪个单位核对、提出异议？"));
        all.add(Sentence.of("本地的质量发展战略以哪些任务为重点，由谁牵头、各单位怎样分工？"));
        return all.stream().limit(MOST).toList();
    }

    private List<Sentence> found() {
        return Stream.concat(
                        Stream.concat(
                                of(FindingKind.SHORTFALL)
                                        .map(each -> Sentence.of(
                                                each.name(), standing(each) + "，差在哪些环节、哪类单位？哪些本地自己能办，哪些要请上级支持？")),
                                of(FindingKind.WEAKNESS)
                                        .map(each -> Sentence.of(each.name(), since(each), "，主要出在哪些乡镇、哪类单位，由谁牵头研究？"))),
                        of(FindingKind.STRENGTH)
                                .map(each -> Sentence.of(each.name(), standing(each) + "，哪些做法可以固定下来，用到别的领域？")))
                .toList();
    }

    private Stream<Told> of(FindingKind kind) {
        return told.stream().filter(each -> each.kind() == kind);
    }

    private List<Sentence> others() {
        var open = told.stream().filter(each -> each.kind() == null).toList();
        var moved = open.stream()
                .filter(Told::moved)
                .map(each -> Sentence.of(each.name(), since(each), "，原因是什么，其中哪些与本地的工作有关？"));
        var apart = open.stream()
                .filter(each -> !each.moved())
                .filter(each -> each.compared() != null && Saying.apart(Objects.requireNonNull(each.compared())))
                .map(each -> Sentence.of(each.name(), standing(each) + "，与本地的条件是否相称？"));
        var differs = open.stream()
                .filter(each -> each.course() == null && each.before() != null)
                .map(Questions::differs);
        return Stream.of(moved, apart, differs).flatMap(part -> part).toList();
    }

    private static Sentence differs(Told each) {
        var before = Objects.requireNonNull(each.before());
        return Sentence.of(
                each.name(),
                each.year(each.latest()),
                Language.change(each.year(before), each.amount(before), each.amount(each.latest())),
                "，对产品、工程、服务质量的安排意味着什么？");
    }

    private static String standing(Told each) {
        return Objects.requireNonNull(each.compared()).word() + "同类中位数";
    }

    private static List<?> since(Told each) {
        var course = Objects.requireNonNull(each.course());
        return Sentence.parts(each.year(each.from(course.since())), "以来" + course.word());
    }
}
