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
import org.qiangxian.form.Zishu;

/**
 * The form as its writer sees it.
 *
 * @param call the version the draft is filled against
 * @param newer the call's newest version where that is another one
 * @param content what stands in the fields: what is stored, or what was just typed
 * @param edit the save the next one builds on
 * @param open what is still to be done
 * @param errors remarks at the fields after a submission was refused
 * @param returned the remarks of the return that waits for an answer
 * @param before what was returned, null where nothing was
 * @param conflict why both texts are shown, null where they need not be
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
        @Nullable Submitted before,
        @Nullable String conflict,
        Instant deadline,
        long daysLeft) {

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

    public String errorAt(String key) {
        return errors.getOrDefault(key, "");
    }

    /** What is wrong, by the id of its field on the page. */
    public Map<String, String> links() {
        var links = new LinkedHashMap<String, String>();
        errors.forEach((key, said) -> links.put("f-" + key, said));
        return links;
    }

    public List<ReturnRemark> returnedAt(String key) {
        return returned.stream().filter(remark -> remark.field().equals(key)).toList();
    }

    /** Whether the field still says what was returned. */
    public boolean unchanged(String key) {
        return before != null && ContentDifference.unchanged(before.content(), content, key);
    }

    /** The other text of a field in a conflict, where it differs from what was typed. */
    public boolean clashes(String key) {
        return conflict != null && !ContentDifference.unchanged(application.content(), content, key);
    }

    /** The part of a text beyond its limit, empty where it keeps to it. */
    public String surplus(Field.Text field) {
        var text = content.text(field.key());
        var from = field.limit() == null ? -1 : Zishu.surplusFrom(text, field.limit());
        return from < 0 ? "" : text.substring(from);
    }

    /** How one field stands, in few words. */
    public String standing(Field field) {
        return switch (field) {
            case Field.Unit _ -> "已从培育库带出";
            case Field.Directions _ -> "已选%d项".formatted(content.directions().size());
            case Field.Text text -> {
                var count = Zishu.count(content.text(text.key()));
                yield text.limit() == null ? "已填" : "%d / %d 字".formatted(count, text.limit());
            }
            case Field.Quarters quarters -> "%d / %d 字".formatted(Form.count(quarters, content), quarters.limit());
        };
    }

    /** Whether this field is the first under its heading, which stands once. */
    public boolean opensHeading(Field field) {
        return form.fields().stream()
                .filter(it -> it.heading().equals(field.heading()))
                .findFirst()
                .filter(it -> it.key().equals(field.key()))
                .isPresent();
    }

    public LocalDate advised() {
        return call.definition().cityAdvised();
    }

    /** What the newest version of the call asks otherwise. */
    public List<String> changes() {
        if (newer == null) {
            return List.of();
        }
        return newer.form(application.kind()).fields().stream()
                .filter(field ->
                        form.field(field.key()).filter(it -> it.equals(field)).isEmpty())
                .map(field -> field.heading() + "：" + field.help())
                .toList();
    }
}
