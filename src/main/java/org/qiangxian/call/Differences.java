package org.qiangxian.call;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.qiangxian.form.FormDifferences;
import org.qiangxian.form.Kind;
import org.qiangxian.shell.Chinese;

/** What one version of a call says differently from another, in sentences for whoever drafts on the earlier one. */
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
                            old -> differences.words.addAll(FormDifferences.between(old, form)),
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
        for (var kind : Kind.PROPOSALS) {
            changed(kind.shortLabel() + "名额", before, after, it -> it.seats().getOrDefault(kind, 0) + "个");
        }
        changed("联系方式", before, after, Definition::contact);
    }

    private void changed(String what, Definition before, Definition after, Function<Definition, String> of) {
        FormDifferences.changed(what, of.apply(before), of.apply(after)).ifPresent(words::add);
    }
}
