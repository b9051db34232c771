package org.qiangxian.publication;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.qiangxian.account.Role;
import org.qiangxian.call.Disclosure;
import org.qiangxian.discipline.Wording;
import org.qiangxian.region.RegionCode;
import org.qiangxian.shell.Chinese;
import org.qiangxian.shell.Typed;

/**
 * Reads a paper from a form, with a remark at each wrong field.
 *
 * @param issuer the role of the unit
 * @param places finds a place the unit may address by its code or full name; null where there is none
 */
record PaperReading(Typed typed, Role issuer, Instant now, Function<String, @Nullable RegionCode> places) {

    static final int LONGEST_TITLE = 100;
    static final int LONGEST_NUMBER = 40;
    static final int LONGEST_SUMMARY = 200;
    static final int LONGEST_BODY = 30_000;
    static final int LONGEST_LINK = 300;
    static final int LONGEST_FIELD = 40;
    static final int LONGEST_UNITS = 2_000;
    private static final int MOST_UNITS = 100;
    private static final int LAST_BATCH = 99;

    /** 国市监质发〔2024〕97号, or 2025年第12号. */
    private static final Pattern NUMBER =
            Pattern.compile("[\\p{IsHan}A-Za-z（）()]{1,20}〔(19|20)\\d{2}〕[1-9]\\d{0,4}号|(19|20)\\d{2}年第[1-9]\\d{0,4}号");

    private static final Pattern LINK = Pattern.compile("https?://[A-Za-z0-9.-]{3,}(:\\d{1,5})?(/[\\x21-\\x7e]*)?");
    private static final Pattern TIME = Pattern.compile("([01]?\\d|2[0-3])[:：]([0-5]\\d)");

    /** The paper; refuses with all remarks at once. */
    Paper read() {
        var sort = typed.choice("kind", PublicationKind.class, "请选择文件种类。");
        var shown = typed.choice("disclosure", Disclosure.class, "请选择公开或不公开。");
        judged();
        var release = embargo();
        var paper = new Paper(
                sort == null ? PublicationKind.NOTICE : sort,
                typed.needed("title", "标题", LONGEST_TITLE),
                number(),
                day(release == null ? now : release),
                shown == null ? Disclosure.INTERNAL : shown,
                typed.optional("summary", "摘要", LONGEST_SUMMARY),
                typed.optional("body", "正文", LONGEST_BODY),
                link(),
                typed.optional("field", "领域", LONGEST_FIELD),
                batch(),
                typed.ticked("comprehensive"),
                release,
                optionalDay("validFrom"),
                optionalDay("validUntil"),
                groups("addressed", false),
                units(),
                groups("copied", true),
                typed.blank("replaces") ? null : typed.id("replaces", "没有这份被代替的文件。请从原文件的页面起草。"));
        ofKind(paper);
        typed.orRefuse();
        return paper;
    }

    /** Judges the words of all that others will read (R1, R2). */
    private void judged() {
        var remarks = typed.remarks();
        Wording.remark(
                Map.of(
                        "title", typed.text("title"),
                        "number", typed.text("number"),
                        "summary", typed.text("summary"),
                        "body", typed.text("body"),
                        "field", typed.text("field")),
                remarks);
        remarks.forEach(typed::remark);
    }

    private void ofKind(Paper paper) {
        if (!paper.kind().of(issuer)) {
            typed.remark("kind", "%s由市场监管总局印发，请选择其他种类。".formatted(paper.kind().label()));
        }
        if (paper.kind() == PublicationKind.GUIDE && paper.batch() == null) {
            typed.remark("batch", "指导性技术文件分批印发，请填写第几批。");
        }
        if (paper.kind().inForce() && paper.field().isEmpty()) {
            typed.remark("field", "请填写政策的领域，如“计量”“标准”“检验检测”“质量管理”。");
        }
        if (paper.kind().inForce() && paper.validFrom() == null) {
            typed.remark("validFrom", "请填写施行日期。");
        }
        if (paper.kind() == PublicationKind.LINK && paper.link().isEmpty()) {
            typed.remark("link", "请填写原文网址。");
        }
        var from = paper.validFrom();
        var until = paper.validUntil();
        if (from != null && until != null && until.isBefore(from)) {
            typed.remark("validUntil", "失效日期不能早于施行日期。");
        }
        if (paper.open() || !paper.addressed().isEmpty() || !paper.units().isEmpty()) {
            return;
        }
        typed.remark("addressed", "不公开的文件请选择主送对象，或在下面单独列出单位。");
    }

    private String number() {
        var number = typed.text("number");
        if (!number.isEmpty() && !NUMBER.matcher(number).matches()) {
            typed.remark("number", "文号照本单位公文系统的写，如“示市监发〔2026〕12号”：年份用六角括号，序号前不加“第”和0；没有文号的留空。");
            return "";
        }
        return number;
    }

    private LocalDate day(Instant latest) {
        var last = Chinese.day(latest);
        var day = typed.day("day", "请填写成文日期，如 2026-03-01。");
        if (day != null && day.isAfter(last)) {
            typed.remark("day", "成文日期不能晚于%s。".formatted(Chinese.date(last)));
        }
        return day == null ? last : day;
    }

    private @Nullable LocalDate optionalDay(String field) {
        return typed.text(field).isEmpty() ? null : typed.day(field, "请填写日期，如 2026-03-01；没有的留空。");
    }

    private String link() {
        var link = typed.text("link");
        if (!link.isEmpty()
                && (link.length() > LONGEST_LINK || !LINK.matcher(link).matches())) {
            typed.remark("link", "请填写以 https:// 开头的完整网址，%d 个字符以内。".formatted(LONGEST_LINK));
            return "";
        }
        return link;
    }

    private @Nullable Integer batch() {
        return typed.text("batch").isEmpty() ? null : typed.number("batch", 1, LAST_BATCH, "请填写第几批，1至99的整数；不分批的留空。");
    }

    /** The embargo in Beijing time, which must lie in the future. */
    private @Nullable Instant embargo() {
        if (typed.text("embargoDay").isEmpty() && typed.text("embargoTime").isEmpty()) {
            return null;
        }
        var time = TIME.matcher(typed.text("embargoTime"));
        if (!time.matches()) {
            typed.remark("embargoTime", "请填写几时几分，如 10:00。");
        }
        var day = typed.day("embargoDay", "请填写发布日期，如 2026-09-01；不定时发布的，日期和时间都留空。");
        if (day == null || !time.matches()) {
            return null;
        }
        var at = day.atTime(Integer.parseInt(time.group(1)), Integer.parseInt(time.group(2)))
                .atZone(Chinese.BEIJING)
                .toInstant();
        if (!at.isAfter(now)
                || at.isAfter(ZonedDateTime.ofInstant(now, ZoneOffset.UTC)
                        .plusYears(1)
                        .toInstant())) {
            typed.remark("embargoDay", "请填写现在以后、一年以内的时间。");
        }
        return at;
    }

    private Set<Addressee> groups(String field, boolean copies) {
        var allowed = Addressee.of(issuer, copies);
        var chosen = EnumSet.noneOf(Addressee.class);
        for (var tick : typed.ticks(field)) {
            allowed.stream()
                    .filter(each -> each.name().equals(tick))
                    .findFirst()
                    .ifPresentOrElse(chosen::add, () -> typed.remark(field, "本单位不能选择这个对象。请从列出的对象中选择。"));
        }
        return chosen;
    }

    private List<RegionCode> units() {
        var lines = typed.optional("units", "单独列出的单位", LONGEST_UNITS)
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .distinct()
                .toList();
        if (!lines.isEmpty() && issuer == Role.CITY) {
            typed.remark("units", "县级单位不向其他地方行文，请留空。");
            return List.of();
        }
        if (lines.size() > MOST_UNITS) {
            typed.remark("units", "最多单独列出 %d 个单位；更多的请选择上面的一类。".formatted(MOST_UNITS));
            return List.of();
        }
        var unknown = lines.stream().filter(line -> places.apply(line) == null).findFirst();
        unknown.ifPresent(line -> typed.remark(
                "units",
                "“%s”不是本单位所辖的地方，或有重名。请一行写一个全称或区划代码。"
                        .formatted(line.length() > 20 ? line.substring(0, 20) + "…" : line)));
        return lines.stream()
                .map(places)
                .filter(Objects::nonNull)
                .distinct()
                .sorted()
                .toList();
    }
}
