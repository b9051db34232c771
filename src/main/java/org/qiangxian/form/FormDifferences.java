package org.qiangxian.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.qiangxian.shell.Typing;

/** How one form differs from an earlier one of its kind, in sentences for writers of a draft on the earlier one. */
public final class FormDifferences {

    private final List<String> words = new ArrayList<>();

    private FormDifferences() {}

    /** One sentence for each difference, in the order of the later form. */
    public static List<String> between(Form before, Form after) {
        var differences = new FormDifferences();
        differences.form(before, after);
        return List.copyOf(differences.words);
    }

    /** The sentence for a changed word; empty where it is the same. */
    public static Optional<String> changed(String what, String before, String after) {
        return before.equals(after)
                ? Optional.empty()
                : Optional.of("%s：由“%s”改为“%s”".formatted(what, shown(before), shown(after)));
    }

    private void note(String what, String before, String after) {
        changed(what, before, after).ifPresent(words::add);
    }

    private static String shown(String text) {
        return Typing.trimmed(text).isEmpty() ? "（空）" : text;
    }

    private void form(Form before, Form after) {
        var kind = after.kind().shortLabel() + "·";
        note(kind + "标题", before.title(), after.title());
        for (var field : after.fields()) {
            before.field(field.key())
                    .ifPresentOrElse(
                            old -> field(kind + field.name(), old, field),
                            () -> words.add(kind + field.name() + "：新增栏目"));
        }
        before.fields().stream()
                .filter(old -> after.field(old.key()).isEmpty())
                .forEach(old -> words.add(kind + old.name() + "：不再填写"));
    }

    private void field(String name, Field before, Field after) {
        note(name + "的标题", before.heading(), after.heading());
        note(
                name + "的小标题",
                Objects.requireNonNullElse(before.label(), ""),
                Objects.requireNonNullElse(after.label(), ""));
        if (!before.help().equals(after.help())) {
            words.add("%s的填写说明改为“%s”".formatted(name, shown(after.help())));
        }
        if (before instanceof Field.Text old && after instanceof Field.Text now) {
            note(name + "的字数", limit(old.limit()), limit(now.limit()));
            note(name, old.required() ? "必填" : "可不填", now.required() ? "必填" : "可不填");
        } else if (before instanceof Field.Quarters old && after instanceof Field.Quarters now) {
            note(name + "的字数", limit(old.limit()), limit(now.limit()));
            note(name + "的期间", old.period(), now.period());
            note(name, safeguards(old), safeguards(now));
        } else if (before instanceof Field.Directions old && after instanceof Field.Directions now) {
            directions(name, old, now);
        }
    }

    private static String safeguards(Field.Quarters field) {
        return field.safeguards() ? "每个季度另写保障措施" : "不单列保障措施";
    }

    private void directions(String name, Field.Directions before, Field.Directions after) {
        note(name + "可选项数", most(before), most(after));
        for (var option : after.options()) {
            find(before, option)
                    .ifPresentOrElse(
                            old -> option(name, old, option),
                            () -> words.add("%s：新增“%s”".formatted(name, option.label())));
        }
        before.options().stream()
                .filter(old -> find(after, old).isEmpty())
                .forEach(old -> words.add("%s：取消“%s”，已选此项的须改选".formatted(name, old.label())));
    }

    private void option(String name, Direction before, Direction after) {
        note(name, before.label(), after.label());
        if (!before.note().equals(after.note())) {
            words.add("%s“%s”的说明改为“%s”".formatted(name, after.label(), shown(after.note())));
        }
    }

    private static Optional<Direction> find(Field.Directions field, Direction wanted) {
        return field.options().stream()
                .filter(option -> option.code().equals(wanted.code()))
                .findFirst();
    }

    private static String limit(@Nullable Integer limit) {
        return limit == null ? "不限" : limit + "字以内";
    }

    private static String most(Field.Directions field) {
        return field.most() == null ? "不限" : "最多%d项".formatted(field.most());
    }
}
