package org.qiangxian.form;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.qiangxian.discipline.Wording;
import org.qiangxian.shell.Typing;

/**
 * The form of one kind of proposal or report.
 *
 * @param title the annex's title without 「（模板）」 (R65, R78)
 * @param fields in the order of the annex
 * @param seal who seals it, 试点单位; null where the annex has no seal (R61)
 */
public record Form(
        Kind kind,
        String title,
        List<Field> fields,
        @Nullable String seal) {

    public Form {
        fields = List.copyOf(fields);
    }

    /** The fields under their headings: those that stand under the same number together. */
    public List<List<Field>> groups() {
        return fields.stream()
                .map(Field::heading)
                .distinct()
                .map(heading -> fields.stream()
                        .filter(field -> field.heading().equals(heading))
                        .toList())
                .toList();
    }

    public Optional<Field> field(String key) {
        return fields.stream().filter(field -> field.key().equals(key)).findFirst();
    }

    /** The field that names the proposal: 试点任务, 活动名称. */
    public Field.Text titleField() {
        return texts().stream().filter(Field.Text::title).findFirst().orElseThrow();
    }

    public List<Field.Text> texts() {
        return fields.stream()
                .filter(Field.Text.class::isInstance)
                .map(Field.Text.class::cast)
                .toList();
    }

    public Optional<Field.Directions> directions() {
        return fields.stream()
                .filter(Field.Directions.class::isInstance)
                .map(Field.Directions.class::cast)
                .findFirst();
    }

    public List<Field.Lines> lines() {
        return fields.stream()
                .filter(Field.Lines.class::isInstance)
                .map(Field.Lines.class::cast)
                .toList();
    }

    public Optional<Field.Quarters> quarters() {
        return fields.stream()
                .filter(Field.Quarters.class::isInstance)
                .map(Field.Quarters.class::cast)
                .findFirst();
    }

    /** The directions as boxes, in the form's order. */
    public Said.Choices choices(Content content) {
        return new Said.Choices(directions().stream()
                .flatMap(field -> field.options().stream())
                .map(option -> new Said.Choice(
                        option.label(),
                        content.directions().contains(option.code()),
                        option.needsText(),
                        option.needsText() ? content.otherDirection().strip() : ""))
                .toList());
    }

    /** The words of the chosen directions, 其他 with its text, in the form's order. */
    public List<String> directionsOf(Content content) {
        return choices(content).chosen();
    }

    /**
     * What keeps this content from being submitted: the one check used by page, JSON, import and submission (R46, R47,
     * R56–R60, R67, R73–R76). Empty when nothing does.
     *
     * @param deadlineDay the call's last day, after which a quarter must be filled
     */
    public List<Remark> check(Content content, LocalDate deadlineDay) {
        var remarks = new ArrayList<Remark>();
        for (var field : fields) {
            switch (field) {
                case Field.Unit unit -> {}
                case Field.Directions directions -> check(directions, content, remarks);
                case Field.Text text -> check(text, content, remarks);
                case Field.Quarters quarters -> check(quarters, content, deadlineDay, remarks);
                case Field.Lines lines -> LineCheck.check(lines, content, remarks);
            }
        }
        return List.copyOf(remarks);
    }

    /**
     * Words in it that a text for other readers may not use. Checked when it is handed in, never for what was handed in
     * before.
     */
    public List<Remark> wording(Content content) {
        var remarks = new ArrayList<Remark>();
        for (var field : fields) {
            var said =
                    switch (field) {
                        case Field.Unit _ -> "";
                        case Field.Directions _ -> content.otherDirection();
                        case Field.Text text -> content.text(text.key());
                        case Field.Quarters quarters ->
                            quarters.quarters().stream()
                                    .flatMap(quarter -> Stream.of(content.quarter(quarter), content.safeguard(quarter)))
                                    .collect(java.util.stream.Collectors.joining("\n"));
                        case Field.Lines lines ->
                            lines.names().stream()
                                    .map(content::text)
                                    .collect(java.util.stream.Collectors.joining("\n"));
                    };
            Wording.remark(said).ifPresent(remark -> remarks.add(new Remark(field.key(), field.name() + "：" + remark)));
        }
        return List.copyOf(remarks);
    }

    private static void check(Field.Directions field, Content content, List<Remark> remarks) {
        var known = field.options().stream().map(Direction::code).toList();
        if (content.directions().isEmpty()) {
            remarks.add(new Remark(field.key(), field.name() + "：请至少选择1项。"));
        } else if (!known.containsAll(content.directions())) {
            remarks.add(new Remark(field.key(), field.name() + "：有不属于本次征集的方向，请重新选择。"));
        } else if (field.most() != null && content.directions().size() > field.most()) {
            remarks.add(new Remark(
                    field.key(),
                    "%s：最多选%d项（“其他”也计入），已选%d项，请取消%d项。"
                            .formatted(
                                    field.name(),
                                    field.most(),
                                    content.directions().size(),
                                    content.directions().size() - field.most())));
        }
        var needsText = field.options().stream()
                .anyMatch(option -> option.needsText() && content.directions().contains(option.code()));
        if (needsText && Typing.blank(content.otherDirection())) {
            remarks.add(new Remark(field.key(), field.name() + "：选了“其他”，请写明方向。"));
        }
    }

    private static void check(Field.Text field, Content content, List<Remark> remarks) {
        var text = content.text(field.key());
        if (field.required() && Typing.blank(text)) {
            remarks.add(new Remark(field.key(), field.name() + "：还没有填写。"));
        }
        if (field.limit() != null) {
            tooLong(field, Zishu.count(text), field.limit(), remarks);
        }
    }

    private static void check(Field.Quarters field, Content content, LocalDate deadlineDay, List<Remark> remarks) {
        var missing = field.quarters().stream()
                .filter(quarter -> field.required(quarter, deadlineDay))
                .flatMap(quarter -> missing(field, quarter, content))
                .toList();
        if (!missing.isEmpty()) {
            remarks.add(new Remark(field.key(), field.name() + "：请填写" + String.join("、", missing) + "。"));
        }
        if (field.quarters().stream().allMatch(quarter -> Typing.blank(content.quarter(quarter)))
                && missing.isEmpty()) {
            remarks.add(new Remark(field.key(), field.name() + "：请至少填写一个季度。"));
        }
        var strange = Stream.concat(content.quarters().keySet().stream(), content.safeguards().keySet().stream())
                .filter(quarter -> !field.quarters().contains(quarter))
                .anyMatch(quarter ->
                        !Typing.blank(content.quarter(quarter)) || !Typing.blank(content.safeguard(quarter)));
        if (strange) {
            remarks.add(new Remark(field.key(), field.name() + "：有不在本次征集期内的季度，请删去。"));
        }
        safeguards(field, content, remarks);
        tooLong(field, count(field, content), field.limit(), remarks);
    }

    /** What is missing in a required quarter. */
    private static Stream<String> missing(Field.Quarters field, Quarter quarter, Content content) {
        var work = Typing.blank(content.quarter(quarter)) ? Stream.of(quarter.label()) : Stream.<String>empty();
        return field.safeguards() && Typing.blank(content.safeguard(quarter))
                ? Stream.concat(work, Stream.of(Field.Quarters.safeguard(quarter)))
                : work;
    }

    /** Checks 保障措施: they accompany a quarter's work, and only where the form asks for them (R59). */
    private static void safeguards(Field.Quarters field, Content content, List<Remark> remarks) {
        var written = field.quarters().stream()
                .filter(quarter -> !Typing.blank(content.safeguard(quarter)))
                .toList();
        if (!field.safeguards() && !written.isEmpty()) {
            remarks.add(new Remark(field.key(), field.name() + "：这一版表格不单列保障措施，请写进各季度的工作后保存，再提交。"));
        }
        var alone = written.stream()
                .filter(quarter -> field.safeguards() && Typing.blank(content.quarter(quarter)))
                .map(Quarter::label)
                .toList();
        if (!alone.isEmpty()) {
            remarks.add(new Remark(
                    field.key(), "%s：%s只写了保障措施，请写明主要工作，或删去。".formatted(field.name(), String.join("、", alone))));
        }
    }

    /** 字 of all quarters together, 保障措施 included (A8). */
    public static int count(Field.Quarters field, Content content) {
        return field.quarters().stream()
                .mapToInt(quarter -> Zishu.count(content.quarter(quarter)) + Zishu.count(content.safeguard(quarter)))
                .sum();
    }

    private static void tooLong(Field field, int count, int limit, List<Remark> remarks) {
        if (count > limit) {
            remarks.add(new Remark(
                    field.key(), "%s：已写%d字，限%d字，请删减%d字。".formatted(field.name(), count, limit, count - limit)));
        }
    }
}
