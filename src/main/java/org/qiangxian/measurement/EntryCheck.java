package org.qiangxian.measurement;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.qiangxian.catalogue.Indicator;
import org.qiangxian.catalogue.Use;
import org.qiangxian.catalogue.ValueKind;
import org.qiangxian.shell.Refusal;
import org.qiangxian.shell.Typing;

/** Checks a value entered by hand; every remark is put at its field. */
final class EntryCheck {

    static final int REASON_LIMIT = 500;

    private final Map<String, String> remarks = new LinkedHashMap<>();

    private EntryCheck() {}

    static BatchRow check(Indicator indicator, Entry entry, LocalDate today) {
        var check = new EntryCheck();
        check.place(indicator, entry);
        var figure = check.figure(indicator, entry);
        check.source(entry.source());
        check.days(entry, today);
        check.refuse();
        boolean kept = entry.state() == State.VALUE;
        return new BatchRow(
                indicator.code().value(),
                entry.region().value(),
                Periods.year(entry.period()),
                entry.period(),
                entry.stage(),
                entry.state(),
                figure,
                kept ? entry.numerator() : null,
                kept ? entry.denominator() : null,
                entry.source().page(),
                entry.note());
    }

    /** A value in force can be corrected only with a reason; a withdrawn one needs none. */
    static void checkCorrection(@Nullable Value before, Entry entry) {
        var reason = entry.reason();
        if (before != null && !before.batch().withdrawn() && Typing.blank(reason)) {
            throw Refusal.Invalid.of("reason", "该指标该期已有数值。更正时请写明理由，原数值会保留。");
        }
        if (Typing.length(reason) > REASON_LIMIT) {
            throw Refusal.Invalid.of("reason", "理由请控制在 %d 字以内。".formatted(REASON_LIMIT));
        }
    }

    private void place(Indicator indicator, Entry entry) {
        if (!Periods.valid(entry.period())) {
            remarks.put("period", "期间写作 2024、2024Q1 或 2024-03。");
        }
        if (!indicator.entered()) {
            remarks.put("indicator", "该指标由系统自动得出或另行登记，不在此录入。");
        }
        if (indicator.use() == Use.REFERENCE_ONLY && entry.state() == State.VALUE) {
            remarks.put("state", "该指标没有县级官方数值，请按“上级参考值”录入。");
        }
    }

    private @Nullable BigDecimal figure(Indicator indicator, Entry entry) {
        if (!entry.state().figure()) {
            if (entry.figure() != null || entry.numerator() != null || entry.denominator() != null) {
                remarks.put("figure", "选择了“%s”，数值应留空。".formatted(entry.state().label()));
            }
            return null;
        }
        var figure = entry.figure() == null && indicator.kind() == ValueKind.PROP ? quotient(entry) : entry.figure();
        if (figure == null) {
            remarks.putIfAbsent("figure", "请填写数值。");
            return null;
        }
        range(indicator, entry, figure);
        return figure;
    }

    private @Nullable BigDecimal quotient(Entry entry) {
        if (entry.numerator() == null || entry.denominator() == null) {
            remarks.put("numerator", "请填写分子和分母，或直接填写数值。");
            return null;
        }
        if (entry.denominator().signum() <= 0) {
            remarks.put("denominator", "分母应大于 0。");
            return null;
        }
        return Percent.of(entry.numerator(), entry.denominator());
    }

    private void range(Indicator indicator, Entry entry, BigDecimal figure) {
        if (!Possible.ever(indicator, figure)) {
            remarks.put("figure", Possible.said(indicator));
        }
        var numerator = entry.numerator();
        var denominator = entry.denominator();
        if ((numerator == null) != (denominator == null)) {
            remarks.put(numerator == null ? "numerator" : "denominator", "分子和分母要同时填写。");
        } else if (numerator != null && denominator != null) {
            pair(indicator, figure, numerator, denominator);
        }
    }

    private void pair(Indicator indicator, BigDecimal figure, BigDecimal numerator, BigDecimal denominator) {
        if (numerator.signum() < 0) {
            remarks.put("numerator", "分子不能小于 0。");
        } else if (denominator.signum() <= 0) {
            remarks.put("denominator", "分母应大于 0。");
        } else if (indicator.kind() == ValueKind.PROP && numerator.compareTo(denominator) > 0) {
            remarks.put("numerator", "分子不能大于分母。");
        } else if (indicator.share() && Percent.differs(figure, numerator, denominator)) {
            remarks.put("figure", "数值与“分子÷分母”不一致。请核对，或只填分子和分母。");
        }
    }

    private void source(Entry.Source source) {
        if (Typing.blank(source.title())) {
            remarks.put("title", "请填写来源文件的名称。没有来源文件的数值不能录入。");
        }
        if (Typing.blank(source.publisher())) {
            remarks.put("publisher", "请填写发布单位。");
        }
        if (Typing.blank(source.page())) {
            remarks.put("page", "请填写页码或在来源中的位置。");
        }
        if (source.publishedOn().isAfter(source.retrievedOn())) {
            remarks.put("retrievedOn", "取得日期不能早于发布日期。");
        }
    }

    /** The publication date lies neither before the beginning of the period nor in the future. */
    private void days(Entry entry, LocalDate today) {
        var published = entry.source().publishedOn();
        if (!Typing.plausible(published) || published.isAfter(today)) {
            remarks.put("publishedOn", "请核对发布日期：从 1949 年起，不晚于今天。");
        } else if (Periods.valid(entry.period())
                && Periods.firstDay(entry.period()).isAfter(published)) {
            remarks.put("period", "期间晚于来源文件的发布日期，请核对期间和发布日期。");
        }
        if (entry.source().retrievedOn().isAfter(today)) {
            remarks.putIfAbsent("retrievedOn", "取得日期不能晚于今天。");
        }
    }

    private void refuse() {
        if (!remarks.isEmpty()) {
            throw new Refusal.Invalid("有 %d 处需要修改，请看各栏的提示。".formatted(remarks.size()), remarks);
        }
    }
}
