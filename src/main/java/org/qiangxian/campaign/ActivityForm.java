package org.qiangxian.campaign;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.qiangxian.discipline.Wording;
import org.qiangxian.region.RegionCode;
import org.qiangxian.shell.Refusal;
import org.qiangxian.shell.Typed;

/**
 * An activity as it was typed. There is no field for heads, leaders, money or pictures (R9, R10).
 *
 * @param where the place in words
 * @param code the code of the unit it is held in, asked only of bodies without an area of their own
 */
public record ActivityForm(
        @Nullable String title,
        @Nullable String area,
        @Nullable String arrangement,
        @Nullable List<String> tags,
        @Nullable String where,
        @Nullable String code,
        @Nullable String begins,
        @Nullable String ends,
        @Nullable String link,
        @Nullable String effect,
        @Nullable String voluntary,
        @Nullable String free,
        @Nullable Integer edit) {

    public static final int TITLE = 60;
    public static final int PLACE = 60;
    public static final int EFFECT = 200;
    static final String LINK = "网址应以 http:// 或 https:// 开头，不超过 200 个字。";

    static final ActivityForm EMPTY = new ActivityForm("", "", "", List.of(), "", "", "", "", "", "", null, null, 0);

    /** What was typed, once it is right. */
    record Asked(
            ActivityWords words,
            Days days,
            String place,
            @Nullable RegionCode unit) {}

    static ActivityForm of(Activity activity) {
        var said = activity.said();
        var days = activity.days();
        var unit = activity.where().unit();
        return new ActivityForm(
                said.title(),
                said.area(),
                said.arrangement(),
                said.tags().stream().map(Enum::name).toList(),
                activity.where().words(),
                unit == null ? "" : unit.value(),
                days.from() == null ? "" : days.from().toString(),
                days.to() == null ? "" : days.to().toString(),
                said.link(),
                said.effect(),
                "true",
                "true",
                activity.edit());
    }

    public String said(String field) {
        return Objects.requireNonNullElse(
                switch (field) {
                    case "title" -> title;
                    case "area" -> area;
                    case "arrangement" -> arrangement;
                    case "where" -> where;
                    case "code" -> code;
                    case "begins" -> begins;
                    case "ends" -> ends;
                    case "link" -> link;
                    default -> effect;
                },
                "");
    }

    public List<String> chosen() {
        return tags == null ? List.of() : tags;
    }

    public boolean declared(String field) {
        return (field.equals("free") ? free : voluntary) != null;
    }

    /** On which saving it was opened; 0 where it does not say. */
    public int opened() {
        return edit == null ? 0 : edit;
    }

    private static Optional<RegionCode> unit(Typed typed, Units units) {
        try {
            return units.meant(typed.text("code"));
        } catch (Refusal.Invalid none) {
            none.fields().forEach(typed::remark);
            return Optional.empty();
        }
    }

    static boolean link(String address) {
        return address.length() <= 200 && address.matches("https?://[^\\s\"<>]+");
    }

    /** Checks all of it against the areas of the campaign; both declarations are needed (R9, R11). */
    Asked checked(Campaign campaign, Units units) {
        var typed = Typed.of(this);
        var name = typed.needed("title", "活动名称", TITLE);
        var content = typed.text("area");
        if (campaign.definition().area(content).isEmpty()) {
            typed.remark("area", "请选择属于哪一项活动内容。");
        }
        var arranged = typed.text("arrangement");
        if (!arranged.isEmpty() && campaign.definition().arrangement(arranged).isEmpty()) {
            typed.remark("arrangement", "请从列出的重点安排中选择，或不选。");
        }
        var there = typed.optional("where", "地点", PLACE);
        var unit = unit(typed, units);
        var days = days(typed);
        var address = typed.text("link");
        if (!address.isEmpty() && !link(address)) {
            typed.remark("link", LINK);
        }
        var changed = typed.optional("effect", "看得见的变化", EFFECT);
        judge(typed, "title", name);
        judge(typed, "where", there);
        judge(typed, "link", address);
        judge(typed, "effect", changed);
        declarations(typed);
        typed.orRefuse();
        return new Asked(
                new ActivityWords(name, content, arranged, Tag.named(chosen()), address, changed),
                days,
                there,
                unit.orElse(null));
    }

    private static void judge(Typed typed, String field, String text) {
        Wording.remark(text).or(() -> Formalities.remark(text)).ifPresent(remark -> typed.remark(field, remark));
    }

    /** Requires both declarations, also for activities that are ticked or read in. */
    static void declarations(Typed typed) {
        if (!typed.ticked("voluntary")) {
            typed.remark("voluntary", "请声明自愿参加。不是自愿参加的，不能列入“质量月”活动。");
        }
        if (!typed.ticked("free")) {
            typed.remark("free", "请声明不向企业收费。收费或者摊派的，不能列入“质量月”活动。");
        }
    }

    static Days days(Typed typed) {
        var from = typed.blank("begins") ? null : typed.day("begins", "请填写日子，如 2026-09-12；还不知道的留空。");
        var to = typed.blank("ends") ? null : typed.day("ends", "请填写日子，如 2026-09-12；只有一天的留空。");
        if (from == null && to != null) {
            typed.remark("begins", "填了最后一天的，也要填第一天。");
        }
        if (from != null && to != null && to.isBefore(from)) {
            typed.remark("ends", "最后一天早于第一天，请核对。");
        }
        return new Days(from, to == null || to.equals(from) ? null : to);
    }
}
