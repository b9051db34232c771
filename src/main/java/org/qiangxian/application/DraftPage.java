package org.qiangxian.application;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.qiangxian.call.Call;
import org.qiangxian.form.Content;
import org.qiangxian.form.ContentDifference;
import org.qiangxian.form.Field;
import org.qiangxian.form.Form;
import org.qiangxian.form.Kind;
import org.qiangxian.form.Remark;
import org.qiangxian.form.Sheet;
import org.qiangxian.procedure.Trail;

/**
 * The form as its writer sees it.
 *
 * @param call the version the draft is filled against
 * @param newer the call's newest version where that is another one
 * @param content what stands in the fields: what is stored, or what was just typed
 * @param edit the save the next one builds on
 * @param open remarks on what is still missing
 * @param errors remarks at the fields after a submission was refused
 * @param returned the remarks of the return that waits for an answer
 * @param replies what was just typed in answer to them, by field
 * @param before what was returned, null where nothing was
 * @param conflict why both texts are shown; null where there is no conflict
 * @param trail the strip 办理轨迹
 * @param partners who was named to take part, as each stands
 * @param unprintable which characters no font can print; empty where all can be
 * @param barred why it may not be submitted now; empty where it may
 */
public record DraftPage(
        Application application,
        Call call,
        @Nullable Call newer,
        Form form,
        String place,
        boolean fictional,
        String membership,
        List<KnownFacts.Fact> facts,
        Content content,
        int edit,
        List<Remark> open,
        Map<String, String> errors,
        List<ReturnRemark> returned,
        Map<String, String> replies,
        @Nullable Submitted before,
        @Nullable String conflict,
        Trail trail,
        List<Partnership.Standing> partners,
        String unprintable,
        String barred,
        Instant deadline,
        long daysLeft) {

    /** The field of the form that speaks to a criterion of its recommender; null where none does. */
    public @Nullable Field answering(Judgment.Question question) {
        var key =
                switch (question) {
                    case BASIS -> "basis";
                    case FEASIBLE -> "schedule";
                    case DISTINCT, EFFECTIVE -> "";
                };
        return form().fields().stream()
                .filter(field -> field.key().equals(key))
                .findFirst()
                .orElse(null);
    }

    /** Whether it answers no call. */
    public boolean apart() {
        return application.apart(call);
    }

    /** The words beside the buttons when the self-check finds nothing. */
    public String clear() {
        return apart() ? "各栏都已填写，可以记录。" : barred.isEmpty() ? "自查没有发现问题，可以提交。" : "各栏都已填写。";
    }

    /** The same in few words. */
    public String clearBriefly() {
        return apart() || !barred.isEmpty() ? "都已填写" : "可以提交";
    }

    /** The same when {@code {n}} fields are open; to record an activity, its name is enough. */
    public String stillOpen() {
        return apart() ? "写明活动名称就可以记录；还有 {n} 处，以后可以再写。" : "还有 {n} 处需要处理；可以先离开，写的都会保存。";
    }

    public boolean pilot() {
        return application.kind() == Kind.PILOT;
    }

    /** The remark at a field in the self-check, empty where all is well. */
    public String openAt(String key) {
        return open.stream()
                .filter(remark -> remark.field().equals(key))
                .map(Remark::message)
                .reduce("", String::concat);
    }

    /** The form as filled in; in a conflict, beside the text that was saved elsewhere. */
    public Sheet sheet() {
        return Sheet.toFill(
                        form,
                        content,
                        application.lastDay(call),
                        place,
                        "代码 %s　%s".formatted(application.unit().value(), membership))
                .refused(errors)
                .beside(conflict == null ? null : application.content());
    }

    /** The remarks, by the id of their field on the page. */
    public Map<String, String> links() {
        var links = new LinkedHashMap<String, String>();
        errors.forEach((key, said) -> links.put("f-" + key, said));
        return links;
    }

    public List<ReturnRemark> returnedAt(String key) {
        return returned.stream().filter(remark -> remark.field().equals(key)).toList();
    }

    /** What stands under a remark: what was just typed, or what is stored. */
    public String reply(ReturnRemark remark) {
        return replies.getOrDefault(remark.field(), remark.answer());
    }

    /** Whether the field still says what was returned. */
    public boolean unchanged(String key) {
        return before != null && ContentDifference.unchanged(before.content(), content, key);
    }

    /** The text that was returned, where it has been changed since; null where there is none to show. */
    public @Nullable String returnedText(Field field) {
        return before == null || !(field instanceof Field.Text) || unchanged(field.key())
                ? null
                : before.content().text(field.key());
    }

    /**
     * A field that says something else than what was returned.
     *
     * @param before the returned text, {@code now} the present one; both empty where the field is no text
     */
    public record Changed(String heading, String before, String now) {}

    /** What was changed since the return, in the order of the form. */
    public List<Changed> changed() {
        return before == null
                ? List.of()
                : form.fields().stream()
                        .filter(field -> !(field instanceof Field.Unit) && !unchanged(field.key()))
                        .map(field -> field instanceof Field.Text
                                ? new Changed(
                                        field.heading(), before.content().text(field.key()), content.text(field.key()))
                                : new Changed(field.heading(), "", ""))
                        .toList();
    }

    /** How one field stands, in few words. */
    public String standing(Field field) {
        return switch (field) {
            case Field.Unit _ -> "已从培育库带出";
            case Field.Directions _ -> "已选%d项".formatted(content.directions().size());
            case Field.Text text when text.limit() == null -> "已填";
            case Field.Text _, Field.Quarters _ -> sheet().counted(field);
            case Field.Lines lines -> "已写%d条".formatted(lines.written(content).size());
        };
    }

    public LocalDate advised() {
        return call.definition().cityAdvised();
    }

    /** What the newest version of the call asks differently. */
    public List<String> changes() {
        if (newer == null) {
            return List.of();
        }
        return application.form(newer).fields().stream()
                .filter(field ->
                        form.field(field.key()).filter(it -> it.equals(field)).isEmpty())
                .map(field -> field.heading() + "：" + field.help())
                .toList();
    }
}
