package org.qiangxian.call;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.qiangxian.form.Field;
import org.qiangxian.form.Form;
import org.qiangxian.form.Quarter;

/** A call carried over into another year: every year it names, in texts, quarters and dates, moves along. */
final class NextYear {

    private static final Pattern YEAR = Pattern.compile("(?<!\\d)20\\d{2}(?=年)");

    private final int years;

    private NextYear(int years) {
        this.years = years;
    }

    /** The same call in {@code year}; the number of its document is that year's to give. */
    static Definition of(Definition last, int year) {
        var next = new NextYear(year - last.year());
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

    /** One form, so many years later. */
    static Form of(Form form, int years) {
        return new NextYear(years).form(form);
    }

    private Form form(Form form) {
        return new Form(
                form.kind(),
                text(form.title()),
                form.fields().stream().map(this::field).toList(),
                form.seal());
    }

    private Field field(Field field) {
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
                new Field.Quarters(it.key(), it.heading(), text(it.help()), quarters(it.quarters()), it.limit());
            case Field.Lines it -> new Field.Lines(it.key(), it.heading(), text(it.help()), it.columns(), it.most());
        };
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
