package org.qiangxian.region;

import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.qiangxian.shell.Refusal;
import org.qiangxian.shell.Typing;

/**
 * Interprets what a reader typed into a field for a place: a code, also with the name behind it as {@code ui/place}
 * offers it; a name, with or without those of units above; or pinyin. Ambiguous text is refused with the codes it may
 * mean, never guessed.
 */
public record TypedPlaces(Regions regions) {

    private static final Pattern CODE = Pattern.compile("(\\d{9}|\\d{6}|Z\\d{6})(?:[\\s　].*)?", Pattern.DOTALL);
    private static final int LONGEST = 40;
    private static final int MOST = 50;
    private static final int NAMED = 6;

    /** The unit meant; null where nothing was typed. */
    public @Nullable RegionCode optional(String field, @Nullable String typed) {
        return Typing.blank(typed) ? null : one(field, typed, _ -> true);
    }

    /**
     * The one unit meant; otherwise a refusal at the field.
     *
     * @param allowed which units are allowed here; others are refused like unknown ones
     */
    public RegionCode one(String field, @Nullable String typed, Predicate<Region> allowed) {
        var text = Typing.trimmed(typed);
        if (text.isEmpty()) {
            throw Refusal.Invalid.of(field, "请填写地区的名称、拼音或六位代码。");
        }
        var code = CODE.matcher(text);
        if (code.matches()) {
            return regions.find(new RegionCode(code.group(1)))
                    .filter(allowed)
                    .map(Region::code)
                    .orElseThrow(() -> Refusal.Invalid.of(
                            field, "没有代码为%s的区划，或者它不在您的范围内。请核对代码，或改填名称、拼音。".formatted(code.group(1))));
        }
        return named(field, text, allowed);
    }

    private RegionCode named(String field, String text, Predicate<Region> allowed) {
        var hits = text.length() > LONGEST
                ? List.<Hit>of()
                : regions.search(text, MOST).stream()
                        .filter(hit -> hit.region().level() != Level.TOWN
                                && hit.region().current()
                                && allowed.test(hit.region()))
                        .toList();
        var exact = hits.stream().filter(hit -> exact(text, hit)).toList();
        var meant = exact.isEmpty() ? hits : exact;
        if (meant.size() == 1) {
            return meant.getFirst().region().code();
        }
        throw Refusal.Invalid.of(
                field,
                meant.isEmpty()
                        ? "没有找到“%s”，或者它不在您的范围内。请填写全名、拼音或六位代码。".formatted(text)
                        : "“%s”可能是：%s%s。请填写其中一个的代码。"
                                .formatted(
                                        text,
                                        meant.stream()
                                                .limit(NAMED)
                                                .map(hit -> "%s %s"
                                                        .formatted(hit.region().code(), hit.fullName()))
                                                .collect(Collectors.joining("、")),
                                        meant.size() > NAMED ? "等" : ""));
    }

    private static boolean exact(String text, Hit hit) {
        var wanted = RegionSearch.plain(text);
        return hit.region().name().equals(wanted)
                || hit.fullName().equals(wanted)
                || hit.fullName().endsWith(wanted)
                        && wanted.length() > hit.region().name().length()
                || Pinyin.written(wanted) && Pinyin.rank(wanted, hit.region().code()) == Pinyin.SAME;
    }

    /** The text of a field for a known unit: 140728 山西省晋中市平遥县; empty for none. */
    public String shown(@Nullable RegionCode code) {
        return code == null ? "" : code + " " + regions.fullName(code);
    }
}
