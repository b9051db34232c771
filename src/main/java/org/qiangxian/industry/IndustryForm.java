package org.qiangxian.industry;

import java.time.LocalDate;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.qiangxian.discipline.Wording;
import org.qiangxian.shell.Typed;
import org.qiangxian.shell.Typing;

/**
 * An industry as typed; nothing typed is lost when it is refused.
 *
 * @param version the version the page showed; 0 for a new industry
 */
public record IndustryForm(
        @Nullable String kind,
        @Nullable String name,
        @Nullable String source,
        @Nullable String link,
        @Nullable String day,
        @Nullable Integer version) {

    /** Money and words of size, because an industry has no size here. */
    private static final Pattern SIZE = Pattern.compile("产值|产能|营收|销售额|\\d[\\d.,]*\\s*[百千万亿]*元");

    /** What else a name may not contain: amounts, shares, and comparisons with others. */
    private static final Pattern BESIDE =
            Pattern.compile("规模|年产|[%％‰]|[百千万]亿|亿级|\\d[\\d.,]*\\s*[百千万]*亿|[\\d一二三四五六七八九十百千]?万[吨亩台件头只套辆]"
                    + "|最[大强好优多高]|领先|优于|强于|高于|超过|胜过|前列|占全[国省市]|唯一");

    static final IndustryForm EMPTY = new IndustryForm(null, null, null, null, null, 0);

    static IndustryForm of(Industry industry) {
        return new IndustryForm(
                industry.kind().name(),
                industry.name(),
                industry.source(),
                industry.link(),
                industry.day().toString(),
                industry.version());
    }

    /** The checked form. */
    record Checked(IndustryKind kind, String name, String source, String link, LocalDate day) {}

    int seen() {
        return version == null ? 0 : version;
    }

    Checked checked(LocalDate today) {
        var typed = Typed.of(this);
        var chosen = typed.choice("kind", IndustryKind.class, "请选择类别。");
        var called = plain(typed, "name", typed.needed("name", "名称", Industry.NAME_LIMIT));
        if (BESIDE.matcher(called).find()) {
            typed.remark("name", "名称里不写规模、占比，也不与别处比较，如“某某产业链”。");
        }
        var from = plain(typed, "source", typed.needed("source", "来源", Industry.SOURCE_LIMIT));
        var address = typed.text("link");
        if (!address.isEmpty()
                && (!address.matches("https?://[^\\s<>\"]+") || Typing.length(address) > Industry.LINK_LIMIT)) {
            typed.remark("link", "请填写以 https:// 开头的完整网址，%d 个字符以内；没有网址的可以不填。".formatted(Industry.LINK_LIMIT));
        }
        var issued = typed.day("day", "请填写来源的日期，如2025-06-30。");
        if (issued != null && issued.isAfter(today)) {
            typed.remark("day", "来源的日期还没有到，请核对。");
        }
        typed.orRefuse();
        return new Checked(Objects.requireNonNull(chosen), called, from, address, Objects.requireNonNull(issued));
    }

    private static String plain(Typed typed, String field, String text) {
        if (SIZE.matcher(text).find()) {
            typed.remark(field, "这里不写产值和规模，只写名称和来源。");
        }
        Wording.remark(text).ifPresent(remark -> typed.remark(field, remark));
        return text;
    }

    public String shown(String field) {
        return Typed.of(this).raw(field);
    }
}
