package org.qiangxian.heading;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.qiangxian.catalogue.Dimension;
import org.qiangxian.discipline.Wording;
import org.qiangxian.shell.Typed;

/**
 * A province's headings as typed: their names in its order, numbered from 0, and for each national task the number of
 * its heading, so that no task can have two.
 */
public record OverlayForm(Map<String, String> fields) {

    static OverlayForm of(@Nullable Overlay overlay) {
        var fields = new LinkedHashMap<String, String>();
        fields.put("version", overlay == null ? "0" : String.valueOf(overlay.version()));
        var headings = overlay == null ? List.<Heading>of() : overlay.headings();
        for (int at = 0; at < headings.size(); at++) {
            fields.put("heading-" + at, headings.get(at).name());
            for (var dimension : headings.get(at).dimensions()) {
                fields.put("task-" + dimension.number(), String.valueOf(at));
            }
        }
        return new OverlayForm(fields);
    }

    OverlayForm on(@Nullable Overlay latest) {
        var now = new LinkedHashMap<>(fields);
        now.put("version", latest == null ? "0" : String.valueOf(latest.version()));
        return new OverlayForm(now);
    }

    public String shown(String field) {
        return fields.getOrDefault(field, "");
    }

    int seen() {
        return shown("version").matches("\\d{1,9}") ? Integer.parseInt(shown("version")) : -1;
    }

    /** The headings in order; empty where nothing is typed. */
    List<Heading> checked() {
        var typed = Typed.ofSingle(fields);
        var names = new LinkedHashMap<Integer, String>();
        var known = new HashSet<String>();
        for (int at = 0; at < Heading.MOST; at++) {
            var field = "heading-" + at;
            if (typed.blank(field)) {
                continue;
            }
            var name = typed.needed(field, "标题", Heading.NAME_LIMIT);
            Wording.remark(name).ifPresent(remark -> typed.remark(field, remark));
            if (!known.add(name)) {
                typed.remark(field, "有两个标题相同，请改动一个。");
            }
            names.put(at, name);
        }
        var under = under(typed, names);
        typed.orRefuse();
        var headings = new ArrayList<Heading>();
        names.forEach((at, name) -> headings.add(new Heading(name, under.getOrDefault(at, List.of()))));
        return List.copyOf(headings);
    }

    private static Map<Integer, List<Dimension>> under(Typed typed, Map<Integer, String> names) {
        var under = new LinkedHashMap<Integer, List<Dimension>>();
        for (var dimension : Dimension.tasks()) {
            var field = "task-" + dimension.number();
            var chosen = typed.text(field);
            if (chosen.isEmpty()) {
                continue;
            }
            int at = chosen.matches("\\d{1,2}") ? Integer.parseInt(chosen) : -1;
            if (names.containsKey(at)) {
                under.computeIfAbsent(at, _ -> new ArrayList<>()).add(dimension);
            } else {
                typed.remark(field, "请选择一个填写了的标题，或者不归入。");
            }
        }
        return under;
    }
}
