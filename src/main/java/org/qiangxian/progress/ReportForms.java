package org.qiangxian.progress;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.qiangxian.form.Content;
import org.qiangxian.form.Field;
import org.qiangxian.form.Form;
import org.qiangxian.form.Kind;
import org.qiangxian.form.Remark;
import org.qiangxian.form.Zishu;

/**
 * The forms of a report and of a summary, as data (R88, R89). Sections for a pilot and for an activity exist only for
 * members that have one.
 */
final class ReportForms {

    /** 字 that must be typed in an ordinary report, for its estimated minutes. */
    static final int PROGRESS_WORDS = 80;

    /** The same for a summary; the rest of it is filled in by the platform. */
    static final int SUMMARY_WORDS = 180;

    static final String WORK = "work";
    static final String RESULTS = "results";
    static final String PILOT = "pilot";
    static final String ACTIVITY = "activity";

    /** The most 字 of a summary, including what the platform filled in and the member kept: one page. */
    static final int SUMMARY_LIMIT = 1000;

    private static final int WORK_LIMIT = 300;
    private static final int SECTION_LIMIT = 200;
    private static final int MOST_RESULTS = 5;
    private static final List<String> NUMBERS = List.of("一", "二", "三", "四", "五");

    /** 成果: what, effect, link. */
    static final Field.Lines.Column WHAT = new Field.Lines.Column("what", "做成了什么", 60, true, false);

    static final Field.Lines.Column EFFECT = new Field.Lines.Column("effect", "成效", 100, false, false);
    static final Field.Lines.Column LINK = new Field.Lines.Column("link", "公开报道或页面的网址", 200, false, true);

    private ReportForms() {}

    /** The further sections a member has. */
    record Sections(boolean pilot, boolean activity) {

        static final Sections NONE = new Sections(false, false);
    }

    static Form of(Kind kind, int year, Sections sections) {
        return kind == Kind.SUMMARY ? summary(year, sections) : progress(sections);
    }

    private static Form progress(Sections sections) {
        var fields = new ArrayList<Field>();
        fields.add(text(fields, WORK, "近期工作", "这一期做了什么，两三句话即可。", WORK_LIMIT, true));
        fields.add(results(fields, "做成了的事，一件一条；没有的不填。不用附材料，也不填数据表。"));
        if (sections.pilot()) {
            fields.add(text(fields, PILOT, "创新试点", "试点这一期的重点工作；按季度标记过的不用再写。", SECTION_LIMIT, false));
        }
        if (sections.activity()) {
            fields.add(text(fields, ACTIVITY, "百城质量提升活动", "活动这一期的重点工作。", SECTION_LIMIT, false));
        }
        return new Form(Kind.PROGRESS, "工作进展及成果", fields, null);
    }

    private static Form summary(int year, Sections sections) {
        var fields = new ArrayList<Field>();
        fields.add(text(fields, WORK, "培育建设进展", "结合城市定位和发展实际，写本年做了什么、看得见什么变化；上面已填好的不用再写。", 600, true));
        fields.add(results(fields, "上面没有列出的成果，一件一条；没有的不填。"));
        if (sections.pilot()) {
            fields.add(text(fields, PILOT, "创新试点阶段总结", "承诺的做到了哪里，还差什么，下一步怎样做。", 300, true));
        }
        if (sections.activity()) {
            fields.add(text(fields, ACTIVITY, "百城质量提升活动", "活动做了什么，看得见什么变化。", SECTION_LIMIT, false));
        }
        fields.add(text(fields, "next", "下一步打算", "可以不写。", SECTION_LIMIT, false));
        return new Form(Kind.SUMMARY, "%d年培育建设年度总结".formatted(year), fields, null);
    }

    private static Field.Text text(
            List<Field> before, String key, String heading, String help, int limit, boolean required) {
        return new Field.Text(key, numbered(before, heading), null, help, limit, required, false);
    }

    private static Field.Lines results(List<Field> before, String help) {
        return new Field.Lines(RESULTS, numbered(before, "成果"), help, List.of(WHAT, EFFECT, LINK), MOST_RESULTS);
    }

    /** The field of 成果, the same in each form but for its number. */
    static Field.Lines results() {
        return results(List.of(), "");
    }

    private static String numbered(List<Field> before, String heading) {
        return NUMBERS.get(before.size()) + "、" + heading;
    }

    /**
     * What keeps a report from being handed in: the check of its form, words that no text may use, and of a summary the
     * one page.
     *
     * @param kept what the platform filled in and the member kept
     */
    static List<Remark> check(Form form, Content content, List<Prefilled> kept, LocalDate today) {
        var remarks = new ArrayList<>(form.check(content, today));
        remarks.addAll(form.wording(content));
        int written = written(content, kept);
        if (form.kind() == Kind.SUMMARY && written > SUMMARY_LIMIT) {
            remarks.add(new Remark(
                    WORK,
                    "全文（含平台填好的）共%d字，限%d字，请删减%d字，或划去平台填好的内容。"
                            .formatted(written, SUMMARY_LIMIT, written - SUMMARY_LIMIT)));
        }
        return List.copyOf(remarks);
    }

    /** The 字 of all that is written and kept. */
    static int written(Content content, List<Prefilled> kept) {
        return content.texts().values().stream().mapToInt(Zishu::count).sum()
                + kept.stream().mapToInt(each -> Zishu.count(each.text())).sum();
    }
}
