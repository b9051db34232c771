package org.qiangxian.call;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.qiangxian.calendar.WorkingDays;
import org.qiangxian.form.Field;
import org.qiangxian.form.Form;
import org.qiangxian.ledger.Budget;
import org.qiangxian.ledger.Ledger;
import org.qiangxian.library.Library;
import org.qiangxian.library.Membership;
import org.springframework.stereotype.Component;

/**
 * What a call costs those who answer it, shown to 总局 before it is published, with the resulting sum of the year (R3).
 * Nobody has to answer, so it adds nothing to what a city is asked for; what an answer takes is estimated by the
 * lengths its form allows.
 */
@Component
class CallMinutes {

    /** The 字 assumed for a field without a limit. */
    private static final int UNLIMITED = 100;

    private final Library library;
    private final Budget budget;
    private final Clock clock;

    CallMinutes(Library library, Budget budget, Clock clock) {
        this.library = library;
        this.budget = budget;
        this.clock = clock;
    }

    /** The cost in sentences; for an audience without members, only what one answer takes. */
    List<String> of(Call call) {
        var cities = call.audience().fictional() ? library.fictionalMembers() : library.members();
        var each = call.forms().stream()
                .map(form -> "%s约 %d 分钟".formatted(form.kind().label(), minutes(form)))
                .collect(Collectors.joining("、"));
        var effort = "自愿申报，不申报的城市不占用时间。填写一份%s（按各栏字数上限估算）。".formatted(each);
        return cities.isEmpty() ? List.of(effort) : List.of(effort, all(call, cities.size()), after(call, cities));
    }

    /** n 个城市 × m 分钟, were every member to answer. */
    private static String all(Call call, int cities) {
        var sums = call.forms().stream()
                .map(form -> "%s %d 个城市 × %d 分钟 = %s"
                        .formatted(
                                form.kind().label(),
                                cities,
                                minutes(form),
                                Ledger.hours((long) cities * minutes(form))))
                .collect(Collectors.joining("；"));
        return "如果每个城市各申报一项：%s。".formatted(sums);
    }

    private String after(Call call, List<Membership> cities) {
        var asked = budget.minutes(WorkingDays.today(clock.instant()).getYear());
        var used = cities.stream()
                .mapToInt(city -> asked.getOrDefault(city.code(), 0))
                .summaryStatistics();
        var before =
                used.getMax() == 0 ? "今年还没有向这些城市征询" : "今年每个城市被征询合计 %s".formatted(range(used.getMin(), used.getMax()));
        var answering = call.forms().stream()
                .map(form -> "申报一项%s的合计 %s"
                        .formatted(
                                form.kind().label(),
                                range(used.getMin() + minutes(form), used.getMax() + minutes(form))))
                .collect(Collectors.joining("，"));
        return "%s（全年限额 %d 分钟），发布后不变；%s。".formatted(before, budget.limit(), answering);
    }

    private static String range(int least, int most) {
        return least == most ? most + " 分钟" : String.format(Locale.ROOT, "%d 至 %d 分钟", least, most);
    }

    /** Minutes that one answer takes when every field is filled to its limit. */
    static int minutes(Form form) {
        int words = form.fields().stream()
                .flatMap(CallMinutes::limit)
                .mapToInt(Integer::intValue)
                .sum();
        return Budget.least(words);
    }

    private static Stream<Integer> limit(Field field) {
        return switch (field) {
            case Field.Text text -> Stream.of(text.limit() == null ? UNLIMITED : text.limit());
            case Field.Quarters quarters -> Stream.of(quarters.limit());
            case Field.Unit _, Field.Directions _, Field.Lines _ -> Stream.empty();
        };
    }
}
