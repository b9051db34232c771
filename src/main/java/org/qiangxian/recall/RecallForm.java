package org.qiangxian.recall;

import java.time.LocalDate;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.qiangxian.discipline.Wording;
import org.qiangxian.region.RegionCode;
import org.qiangxian.shell.Refusal;
import org.qiangxian.shell.Typed;
import org.qiangxian.shell.Typing;

/** A recall notice as typed, or as it stands in a row of a table; nothing typed is lost when it is refused. */
public record RecallForm(
        @Nullable String product,
        @Nullable String producer,
        @Nullable String place,
        @Nullable String issuer,
        @Nullable String day,
        @Nullable String link) {

    static final RecallForm EMPTY = new RecallForm(null, null, null, null, null, null);

    /** Web sites of state offices, and of the recall centre of 总局. */
    private static final Pattern OFFICIAL =
            Pattern.compile("https?://([A-Za-z0-9-]+\\.)*(gov\\.cn|samrdprc\\.org\\.cn)(:\\d{1,5})?(/[^\\s<>\"]*)?");

    /** The checked form. */
    record Checked(
            String product, String producer, @Nullable RegionCode place, String issuer, LocalDate day, String link) {}

    Checked checked(RecallPlaces places, LocalDate today) {
        var typed = Typed.of(this);
        var what = plain(typed, "product", typed.needed("product", "产品", RecallNotice.PRODUCT_LIMIT));
        var who = plain(typed, "producer", typed.optional("producer", "生产者", RecallNotice.PRODUCER_LIMIT));
        var office = plain(typed, "issuer", typed.needed("issuer", "公布单位", RecallNotice.ISSUER_LIMIT));
        var address = typed.text("link");
        if (!OFFICIAL.matcher(address).matches() || Typing.length(address) > RecallNotice.LINK_LIMIT) {
            typed.remark("link", "请填写官方页面的完整网址（政府网站或市场监管总局缺陷产品召回网站），%d 个字符以内。".formatted(RecallNotice.LINK_LIMIT));
        }
        var published = typed.day("day", "请填写公布的日期，如2025-06-30。");
        if (published != null && published.isAfter(today)) {
            typed.remark("day", "公布的日期还没有到，请核对。");
        }
        var where = typed.text("place");
        RegionCode found = null;
        try {
            found = where.isEmpty() ? null : places.county(where);
        } catch (Refusal.Invalid invalid) {
            typed.remark("place", invalid.getMessage() + "不清楚的不填。");
        }
        typed.orRefuse();
        return new Checked(what, who, found, office, Objects.requireNonNull(published), address);
    }

    private static String plain(Typed typed, String field, String text) {
        Wording.remark(text).ifPresent(remark -> typed.remark(field, remark));
        return text;
    }

    public String shown(String field) {
        return Typed.of(this).raw(field);
    }
}
