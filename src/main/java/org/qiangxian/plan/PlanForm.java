package org.qiangxian.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.qiangxian.discipline.SetForOthers;
import org.qiangxian.discipline.Wording;
import org.qiangxian.shell.Typed;
import org.qiangxian.shell.Typing;

/**
 * A plan as typed: a title, words before the items, and rows of items numbered from 0. A row in which nothing is typed is no item.
 *
 * @param fields what was sent, by name
 */
public record PlanForm(Map<String, String> fields) {

    /** Empty rows offered after the filled ones. */
    private static final int SPARE = 3;

    /** What an item may be linked to: codes of the unit's measures, ids of papers the unit may read. */
    record Ties(Set<String> measures, Set<String> publications) {}

    /** The form of a saved plan. */
    static PlanForm of(Plan plan) {
        var fields = new LinkedHashMap<String, String>();
        fields.put("title", plan.text().title());
        fields.put("words", plan.text().words());
        fields.put("edit", String.valueOf(plan.edit()));
        for (int at = 0; at < plan.text().items().size(); at++) {
            var item = plan.text().items().get(at);
            fields.put("item-" + at, item.id().toString());
            fields.put("what-" + at, item.what());
            fields.put("who-" + at, item.who());
            fields.put("day-" + at, item.day().toString());
            fields.put("measure-" + at, item.measure());
            fields.put("publication-" + at, Objects.toString(item.publication(), ""));
        }
        return new PlanForm(fields);
    }

    /** What was typed, based on the present save. */
    PlanForm on(Plan plan) {
        var now = new LinkedHashMap<>(fields);
        now.put("edit", String.valueOf(plan.edit()));
        return new PlanForm(now);
    }

    public String shown(String field) {
        return fields.getOrDefault(field, "");
    }

    /** The numbers of the rows to draw. */
    public List<Integer> rows() {
        int last = IntStream.range(0, Item.MOST)
                .filter(at -> !blank(Typed.ofSingle(fields), at))
                .max()
                .orElse(-1);
        return IntStream.range(0, Math.min(Item.MOST, last + 1 + SPARE)).boxed().toList();
    }

    int seen() {
        return seen(shown("edit"));
    }

    /** The save a page showed; where it sent none, a number that no plan has. */
    static int seen(String sent) {
        return sent.matches("\\d{1,9}") ? Integer.parseInt(sent) : -1;
    }

    /**
     * Checks all of it. Items are in the order of their rows, without gaps; a row with the id of an existing item keeps
     * it, once, and any other row is a new item.
     *
     * @param before the text that is replaced: its items, or the file in place of them
     * @param ties what items may be linked to
     * @param others says of a sentence why it sets a number for other units, empty where it does not
     */
    Text checked(Text before, Ties ties, SetForOthers others) {
        var typed = Typed.ofSingle(fields);
        var title = typed.needed("title", "标题", Text.TITLE_LIMIT);
        judged(typed, "title", title, others);
        var words = typed.optional("words", "总体说明", Text.WORDS_LIMIT);
        judged(typed, "words", words, others);
        if (fields.entrySet().stream().anyMatch(PlanForm::beyond)) {
            typed.remark("title", "一份方案最多 %d 项，请合并一些，或者上传一个文件代替各项。".formatted(Item.MOST));
        }
        var known = before.items().stream().map(Item::id).collect(Collectors.toCollection(HashSet::new));
        var items = new ArrayList<Item>();
        for (int at = 0; at < Item.MOST; at++) {
            if (!blank(typed, at)) {
                var item = item(typed, at, known, ties, others);
                if (item != null) {
                    items.add(item);
                }
            }
        }
        typed.orRefuse();
        return new Text(title, words, List.copyOf(items), before.file());
    }

    private static boolean blank(Typed typed, int at) {
        return typed.blank("what-" + at)
                && typed.blank("who-" + at)
                && typed.text("day-" + at).isEmpty();
    }

    private static @Nullable Item item(Typed typed, int at, Set<UUID> known, Ties ties, SetForOthers others) {
        var what = typed.needed("what-" + at, "做什么", Item.WHAT_LIMIT);
        judged(typed, "what-" + at, what, others);
        var who = typed.needed("who-" + at, "由谁做", Item.WHO_LIMIT);
        judged(typed, "who-" + at, who, others);
        LocalDate day = typed.day("day-" + at, "请填写本单位自定的完成日期，如 2027-06-30。");
        var measure = tie(typed, "measure-" + at, ties.measures(), "请选择本单位记录过的措施，或者不选。");
        var paper = tie(typed, "publication-" + at, ties.publications(), "请选择列出的文件，或者不选。");
        return day == null
                ? null
                : new Item(
                        id(typed.text("item-" + at), known),
                        what,
                        who,
                        day,
                        measure,
                        paper.isEmpty() ? null : UUID.fromString(paper));
    }

    private static String tie(Typed typed, String field, Set<String> offered, String otherwise) {
        var chosen = typed.text(field);
        if (!chosen.isEmpty() && !offered.contains(chosen)) {
            typed.remark(field, otherwise);
            return "";
        }
        return chosen;
    }

    /** The id if it is a known one, which is then used up; else a new id. */
    private static UUID id(String sent, Set<UUID> known) {
        return known.stream()
                .filter(each -> each.toString().equals(sent))
                .findFirst()
                .filter(known::remove)
                .orElseGet(UUID::randomUUID);
    }

    /** Whether something was typed in a row beyond those a page can have. */
    private static boolean beyond(Map.Entry<String, String> field) {
        return field.getKey().matches("(what|who|day)-.*")
                && !Typing.blank(field.getValue())
                && IntStream.range(0, Item.MOST)
                        .mapToObj(String::valueOf)
                        .noneMatch(field.getKey().substring(field.getKey().indexOf('-') + 1)::equals);
    }

    private static void judged(Typed typed, String field, String text, SetForOthers others) {
        Wording.remark(text).ifPresent(remark -> typed.remark(field, remark));
        var whyNot = others.remark(text);
        if (!whyNot.isEmpty()) {
            typed.remark(field, whyNot);
        }
    }
}
