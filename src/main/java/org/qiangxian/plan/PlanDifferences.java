package org.qiangxian.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.qiangxian.form.FormDifferences;
import org.qiangxian.shell.Chinese;

/** What a version says differently from the one before, in sentences. */
final class PlanDifferences {

    private PlanDifferences() {}

    /**
     * One sentence for each difference, in the order of the later version.
     *
     * @param tie the words of an item's link
     */
    static List<String> between(Text before, Text after, Function<Item, String> tie) {
        var said = new ArrayList<String>();
        FormDifferences.changed("标题", before.title(), after.title()).ifPresent(said::add);
        FormDifferences.changed("总体说明", before.words(), after.words()).ifPresent(said::add);
        var old = before.items().stream().collect(Collectors.toMap(Item::id, Function.identity(), (one, _) -> one));
        for (var item : after.items()) {
            var former = old.remove(item.id());
            if (former == null) {
                said.add("新增：%s（%s，%s）".formatted(item.what(), item.who(), Chinese.date(item.day())));
            } else {
                var name = "“%s”".formatted(former.what());
                FormDifferences.changed(name + "做什么", former.what(), item.what())
                        .ifPresent(said::add);
                FormDifferences.changed(name + "由谁做", former.who(), item.who()).ifPresent(said::add);
                FormDifferences.changed(name + "完成日期", Chinese.date(former.day()), Chinese.date(item.day()))
                        .ifPresent(said::add);
                FormDifferences.changed(name + "对应", tie.apply(former), tie.apply(item))
                        .ifPresent(said::add);
            }
        }
        before.items().stream()
                .filter(item -> old.containsKey(item.id()))
                .forEach(item -> said.add("取消：%s（%s，%s）".formatted(item.what(), item.who(), Chinese.date(item.day()))));
        if (!Objects.equals(before.file(), after.file())) {
            said.add(after.file() == null ? "不再用文件代替各项" : before.file() == null ? "改用文件代替各项" : "换了文件");
        }
        return List.copyOf(said);
    }
}
