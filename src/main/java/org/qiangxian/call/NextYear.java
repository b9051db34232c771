package org.qiangxian.call;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.qiangxian.form.Field;
import org.qiangxian.form.Form;
import org.qiangxian.form.Kind;
import org.qiangxian.form.Quarter;

/** A call carried over into another year: every year it names, in texts, quarters and dates, moves along. */
final class NextYear {

    private static final Pattern YEAR = Pattern.compile("(?<!\\d)20\\d{2}(?=年)");

    /** From this year's call on a pilot's plan names 保障措施 beside the work of each quarter (R59). */
    private static final int SAFEGUARDS = 2026;

    /** From this year on an activity may name what it serves and its brand (R151). */
    private static final int SERVED_AND_BRAND = 2026;

    private static final List<Field> SERVED = List.of(
            new Field.Text("served", "服务的项目或平台", null, "活动服务的重大项目、重要平台的名称，没有可不填，40字以内。", 40, false, false),
            new Field.Text("brand", "活动品牌", null, "本地为活动打造的品牌的名称，没有可不填，20字以内。", 20, false, false));

    private final int years;
    private final int year;

    private NextYear(int years, int year) {
        this.years = years;
        this.year = year;
    }

    /** The same call in {@code year}; without the number of its document, which that year will give. */
    static Definition of(Definition last, int year) {
        var next = new NextYear(year - last.year(), year);
        return new Definition(
                next.text(last.title()),
                "",
                last.disclosure(),
                year,
                last.audience(),
                last.deadlineDay().plusYears(next.years),
                last.cityAdvised().plusYears(next.years),
                last.bureauAdvised().plusYears(next.years),
                last.cityStep(),
                last.seats(),
                last.contact(),
                last.forms().stream().map(next::form).toList());
    }

    /** One form of the call of {@code last}, as the call of {@code year} asks it. */
    static Form of(Form form, int last, int year) {
        return new NextYear(year - last, year).form(form);
    }

    private Form form(Form form) {
        return new Form(form.kind(), text(form.title()), fields(form), form.seal());
    }

    private List<Field> fields(Form form) {
        var carried = form.fields().stream().map(field -> field(form.kind(), field));
        var added = form.kind() == Kind.ACTIVITY && begins(SERVED_AND_BRAND) ? SERVED.stream() : Stream.<Field>empty();
        return Stream.concat(
                        carried, added.filter(field -> form.field(field.key()).isEmpty()))
                .toList();
    }

    private Field field(Kind kind, Field field) {
        return switch (field) {
            case Field.Unit unit -> new Field.Unit(unit.key(), unit.heading(), text(unit.help()));
            case Field.Directions it ->
                new Field.Directions(it.key(), it.heading(), text(it.help()), it.options(), it.most());
            case Field.Text it ->
                new Field.Text(
                        it.key(),
                        it.heading(),
                        label(it.label()),
                        text(it.help()),
                        it.limit(),
                        it.required(),
                        it.title());
            case Field.Quarters it ->
                new Field.Quarters(
                        it.key(),
                        it.heading(),
                        text(it.help()),
                        quarters(it.quarters()),
                        it.limit(),
                        it.safeguards() || kind == Kind.PILOT && begins(SAFEGUARDS));
            case Field.Lines it -> new Field.Lines(it.key(), it.heading(), text(it.help()), it.columns(), it.most());
        };
    }

    /** Whether that year lies between the two calls; what a later call set itself is left as it is. */
    private boolean begins(int first) {
        return year >= first && year - years < first;
    }

    private List<Quarter> quarters(List<Quarter> quarters) {
        return quarters.stream()
                .map(quarter -> new Quarter(quarter.year() + years, quarter.number()))
                .toList();
    }

    private @Nullable String label(@Nullable String label) {
        return label == null ? null : text(label);
    }

    private String text(String text) {
        return YEAR.matcher(text).replaceAll(this::moved);
    }

    private String moved(MatchResult year) {
        return Matcher.quoteReplacement(String.valueOf(Integer.parseInt(year.group()) + years));
    }
}
