package org.qiangxian.call;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.qiangxian.shell.Chinese;

/** What one version of a call says otherwise than another, in sentences for whoever drafts on the earlier one. */
final class Differences {

    private final List<String> words = new ArrayList<>();

    private Differences() {}

    static List<String> between(Definition before, Definition after) {
        var differences = new Differences();
        differences.head(before, after);
        for (var form : after.forms()) {
            before.forms().stream()
                    .filter(old -> old.kind() == form.kind())
                    .findFirst()
                    .ifPresentOrElse(
                            old -> differences.form(old, form),
                            () -> differences.words.add("增加" + form.kind().label()));
        }
        before.forms().stream()
                .filter(old -> after.forms().stream().noneMatch(form -> form.kind() == old.kind()))
                .forEach(old -> differences.words.add("不再征集" + old.kind().label()));
        return List.copyOf(differences.words);
    }

    private void head(Definition before, Definition after) {
        changed("标题", before, after, Definition::title);
        changed("文号", before, after, Definition::documentNumber);
        changed("公开属性", before, after, it -> it.disclosure().label());
        changed("年度", before, after, it -> it.year() + "年");
        changed("报送截止", before, after, it -> Chinese.date(it.deadlineDay()));
        changed("建议县级完成日期", before, after, it -> Chinese.date(it.cityAdvised()));
        changed("建议市局完成日期", before, after, it -> Chinese.date(it.bureauAdvised()));
        changed("市局环节", before, after, it -> it.cityStep().label());
        for (var kind : Kind.values()) {
            changed(kind.shortLabel() + "名额", before, after, it -> it.seats().getOrDefault(kind, 0) + "个");
        }
        changed("联系方式", before, after, Definition::contact);
    }

    private void changed(String what, Definition before, Definition after, Function<Definition, String> of) {
        changed(what, of.apply(before), of.apply(after));
    }

    private void changed(String what, String before, String after) {
        if (!before.equals(after)) {
            words.add("%s：由“%s”改为“%s”".formatted(what, shown(before), shown(after)));
        }
    }

    private static String shown(String text) {
        return text.isBlank() ? "（空）" : text;
    }

    private void form(Form before, Form after) {
        var kind = after.kind().shortLabel() + "·";
        changed(kind + "标题", before.title(), after.title());
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
        changed(name + "的标题", before.heading(), after.heading());
        changed(
                name + "的小标题",
                Objects.requireNonNullElse(before.label(), ""),
                Objects.requireNonNullElse(after.label(), ""));
        if (!before.help().equals(after.help())) {
            words.add("%s的填写说明改为“%s”".formatted(name, shown(after.help())));
        }
        if (before instanceof Field.Text old && after instanceof Field.Text now) {
            changed(name + "的字数", limit(old.limit()), limit(now.limit()));
            changed(name, old.required() ? "必填" : "可不填", now.required() ? "必填" : "可不填");
        } else if (before instanceof Field.Quarters old && after instanceof Field.Quarters now) {
            changed(name + "的字数", limit(old.limit()), limit(now.limit()));
            changed(name + "的期间", old.period(), now.period());
        } else if (before instanceof Field.Directions old && after instanceof Field.Directions now) {
            directions(name, old, now);
        }
    }

    private void directions(String name, Field.Directions before, Field.Directions after) {
        changed(name + "可选项数", most(before), most(after));
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
        changed(name, before.label(), after.label());
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
