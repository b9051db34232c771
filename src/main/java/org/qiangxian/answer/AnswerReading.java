package org.qiangxian.answer;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.qiangxian.burden.RequestItem;
import org.qiangxian.discipline.Wording;
import org.qiangxian.measurement.Entry;
import org.qiangxian.measurement.Measurements;
import org.qiangxian.measurement.Stage;
import org.qiangxian.measurement.State;
import org.qiangxian.measurement.TypedFigure;
import org.qiangxian.region.RegionCode;
import org.qiangxian.shell.Refusal;
import org.qiangxian.shell.Typing;

/** Turns what was filled in for an item into entries for the values; every remark stands at its field. */
final class AnswerReading {

    private final Measurements measurements;
    private final LocalDate today;
    private final Map<String, String> remarks = new LinkedHashMap<>();

    AnswerReading(Measurements measurements, LocalDate today) {
        this.measurements = measurements;
        this.today = today;
    }

    /**
     * The entries of an item; a city left blank has none.
     *
     * @param corrected the cities about which something is on record already
     * @param reason why it is corrected there
     */
    List<Entry> entries(RequestItem item, Filling filling, Set<RegionCode> corrected, String reason) {
        var source = source(item, filling);
        var entries = new ArrayList<Entry>();
        if (source == null || filling.figures().values().stream().allMatch(AnswerReading::nothing)) {
            if (source != null) {
                remarks.put(
                        Filling.name(item, filling.figures().keySet().iterator().next(), "figure"), "请填写数值。");
            }
            return List.of();
        }
        filling.figures().forEach((place, typed) -> {
            var entry = entry(item, place, typed, source, corrected.contains(place) ? reason : null);
            if (entry != null && checked(item, entry)) {
                entries.add(entry);
            }
        });
        return entries;
    }

    /** Refuses with all remarks, if there are any. */
    void refuse() {
        if (!remarks.isEmpty()) {
            throw new Refusal.Invalid("有 %d 处需要修改，请看各栏的提示。".formatted(remarks.size()), remarks);
        }
    }

    private static boolean nothing(Figure figure) {
        return figure.empty() && figure.state() == State.VALUE;
    }

    private Entry.@Nullable Source source(RequestItem item, Filling filling) {
        if (filling.title().isEmpty()) {
            remarks.put(Filling.name(item, "title"), "请填写来源文件的名称。没有来源文件的数值不能录入。");
        }
        if (filling.publisher().isEmpty()) {
            remarks.put(Filling.name(item, "publisher"), "请填写文件的发布单位。");
        }
        if (filling.page().isEmpty()) {
            remarks.put(Filling.name(item, "page"), "请填写页码或在文件中的位置。");
        }
        Wording.remark(
                Map.of(
                        Filling.name(item, "title"), filling.title(),
                        Filling.name(item, "publisher"), filling.publisher(),
                        Filling.name(item, "page"), filling.page()),
                remarks);
        var published = day(item, filling.publishedOn());
        return remarks.keySet().stream().anyMatch(name -> name.startsWith(item.key() + ":")) || published == null
                ? null
                : new Entry.Source(filling.title(), filling.publisher(), published, today, filling.page(), null);
    }

    private @Nullable LocalDate day(RequestItem item, String typed) {
        var name = Filling.name(item, "published");
        var day = Typing.day(typed).orElse(null);
        if (day == null) {
            remarks.put(name, "请填写文件日期，写作 2025-03-01。");
        } else if (day.isAfter(today)) {
            remarks.put(name, "文件日期不能晚于今天。");
        }
        return day;
    }

    private @Nullable Entry entry(
            RequestItem item, RegionCode place, Figure typed, Entry.Source source, @Nullable String reason) {
        var state = typed.empty() && typed.state().figure() ? State.NO_DATA : typed.state();
        var figure = TypedFigure.read(Filling.name(item, place, "figure"), typed.figure(), remarks);
        var numerator = TypedFigure.read(Filling.name(item, place, "numerator"), typed.numerator(), remarks);
        var denominator = TypedFigure.read(Filling.name(item, place, "denominator"), typed.denominator(), remarks);
        return new Entry(
                item.indicator(),
                place,
                item.period(),
                Stage.FINAL,
                state,
                figure,
                numerator,
                denominator,
                source,
                null,
                reason);
    }

    private boolean checked(RequestItem item, Entry entry) {
        if (remarks.keySet().stream().anyMatch(name -> name.startsWith(Filling.name(item, entry.region(), "")))) {
            return false;
        }
        try {
            measurements.check(entry);
            return true;
        } catch (Refusal.Invalid invalid) {
            invalid.fields()
                    .forEach((field, remark) -> remarks.put(
                            field.equals("numerator") || field.equals("denominator")
                                    ? Filling.name(item, entry.region(), field)
                                    : Filling.name(item, entry.region(), "figure"),
                            remark));
            return false;
        }
    }
}
