package org.qiangxian.form;

import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.qiangxian.shell.Typing;

/**
 * A form with what is written in it. {@code form/field.jte} draws it for the city that fills it in, for 总局's preview
 * and for all who read; paper takes its words from {@link #said}.
 *
 * @param deadlineDay when it is filled in, the call's last day, after which quarters are required; null when it is read
 * @param place the unit that applies, in words; it is never typed (R22)
 * @param note what stands beside the unit: its code, whether it is a member
 * @param errors key of a field to what is wrong there
 * @param other the content it is compared with, or null: for a writer, the text saved elsewhere meanwhile; for a
 *     reader, the submission before
 */
public record Sheet(
        Form form,
        Content content,
        @Nullable LocalDate deadlineDay,
        String place,
        String note,
        Map<String, String> errors,
        @Nullable Content other) {

    private static final int SHOWN_OF_SURPLUS = 24;

    /** A form to fill in. */
    public static Sheet toFill(Form form, Content content, LocalDate deadlineDay, String place, String note) {
        return new Sheet(form, content, deadlineDay, place, note, Map.of(), null);
    }

    /** A form to read. */
    public static Sheet toRead(Form form, Content content, String place, String note) {
        return new Sheet(form, content, null, place, note, Map.of(), null);
    }

    public Sheet refused(Map<String, String> remarks) {
        return new Sheet(form, content, deadlineDay, place, note, remarks, other);
    }

    public Sheet beside(@Nullable Content text) {
        return new Sheet(form, content, deadlineDay, place, note, errors, text);
    }

    public boolean filling() {
        return deadlineDay != null;
    }

    public String error(Field field) {
        return errors.getOrDefault(field.key(), "");
    }

    /** Whether this field is the first under its heading, which is shown once. */
    public boolean opensHeading(Field field) {
        return form.fields().stream()
                .filter(it -> it.heading().equals(field.heading()))
                .findFirst()
                .filter(it -> it.key().equals(field.key()))
                .isPresent();
    }

    /** Whether the quarter must be written (A9). */
    public boolean required(Field.Quarters field, Quarter quarter) {
        return deadlineDay != null && field.required(quarter, deadlineDay);
    }

    /** Whether the other content differs in this field. */
    public boolean differs(Field field) {
        return other != null && !ContentDifference.unchanged(other, content, field.key());
    }

    /** The field in words. */
    public Said said(Field field) {
        return said(field, content);
    }

    /** The field of the other content in words where it differs, else null. */
    public @Nullable Said saidElsewhere(Field field) {
        return other != null && differs(field) ? said(field, other) : null;
    }

    private Said said(Field field, Content content) {
        return switch (field) {
            case Field.Unit _ -> new Said.Prose(null, place);
            case Field.Directions _ -> form.choices(content);
            case Field.Text text -> new Said.Prose(text.label(), content.text(text.key()));
            case Field.Quarters quarters ->
                new Said.Parts(quarters.quarters().stream()
                        .flatMap(quarter -> Stream.of(
                                new Said.Prose(quarter.label(), content.quarter(quarter)),
                                new Said.Prose(Field.Quarters.safeguard(quarter), content.safeguard(quarter))))
                        .filter(part -> !Typing.blank(part.text()))
                        .toList());
            case Field.Lines lines ->
                new Said.Parts(lines.written(content).stream()
                        .map(line -> new Said.Prose("第%d条".formatted(line), said(lines, line, content)))
                        .toList());
        };
    }

    private static String said(Field.Lines field, int line, Content content) {
        return field.columns().stream()
                .filter(column -> !Typing.blank(content.text(field.name(line, column))))
                .map(column -> "%s：%s".formatted(column.label(), content.text(field.name(line, column))))
                .collect(Collectors.joining("\n"));
    }

    /** 字 written in a field. */
    public int count(Field field) {
        return switch (field) {
            case Field.Text text -> Zishu.count(content.text(text.key()));
            case Field.Quarters quarters -> Form.count(quarters, content);
            case Field.Unit _, Field.Directions _, Field.Lines _ -> 0;
        };
    }

    /** How many 字 a field may have, 0 where there is no limit. */
    public int limit(Field field) {
        return switch (field) {
            case Field.Text text -> text.limit() == null ? 0 : text.limit();
            case Field.Quarters quarters -> quarters.limit();
            case Field.Unit _, Field.Directions _, Field.Lines _ -> 0;
        };
    }

    public boolean over(Field field) {
        return limit(field) > 0 && count(field) > limit(field);
    }

    /** 216 / 300 字, empty where there is no limit. */
    public String counted(Field field) {
        return limit(field) == 0 ? "" : "%d / %d 字".formatted(count(field), limit(field));
    }

    /** How the part of a text beyond its limit begins, empty where it keeps to it. */
    public String surplus(Field.Text field) {
        var text = content.text(field.key());
        var from = field.limit() == null ? -1 : Zishu.surplusFrom(text, field.limit());
        var surplus = from < 0 ? "" : text.substring(from);
        return surplus.length() > SHOWN_OF_SURPLUS ? surplus.substring(0, SHOWN_OF_SURPLUS) + "…" : surplus;
    }
}
