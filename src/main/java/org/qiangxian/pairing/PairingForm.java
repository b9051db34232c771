package org.qiangxian.pairing;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.qiangxian.discipline.Wording;
import org.qiangxian.region.RegionCode;
import org.qiangxian.shell.Typed;
import org.qiangxian.shell.Typing;

/** What a city proposes to another, as typed. */
public record PairingForm(
        @Nullable String partner,
        @Nullable List<String> indicators,
        @Nullable String until,
        @Nullable String purpose) {

    static final int MOST = 20;
    static final int MOST_YEARS = 2;
    static final int LONGEST = 100;
    static final PairingForm EMPTY = new PairingForm(null, null, null, null);

    private static final Pattern CODE = Pattern.compile("^\\s*(\\d{6})(?!\\d).*", Pattern.DOTALL);

    /** A checked proposal. */
    record Proposal(RegionCode partner, List<String> indicators, LocalDate until, String purpose) {}

    /**
     * Checks what was typed.
     *
     * @param offered the indicators the city has figures of
     */
    Proposal checked(Set<String> offered, LocalDate today) {
        var typed = Typed.of(this);
        var place = place();
        if (place.isEmpty()) {
            typed.remark("partner", "请从名单中选择一个城市，或填写它的六位区划代码。");
        }
        var chosen = chosen();
        if (chosen.isEmpty() || chosen.size() > MOST) {
            typed.remark("indicators", "请选择 1 至 %d 项指标，现在选了 %d 项。".formatted(MOST, chosen.size()));
        } else if (!offered.containsAll(chosen)) {
            typed.remark("indicators", "有的指标本地没有数据，不能结对。请在列出的指标中选择。");
        }
        var last = day(typed, today);
        said(typed);
        typed.orRefuse();
        return new Proposal(place.orElseThrow(), List.copyOf(chosen), Objects.requireNonNull(last), text(purpose));
    }

    private Optional<RegionCode> place() {
        var found = CODE.matcher(text(partner));
        return found.matches() ? Optional.of(new RegionCode(found.group(1))) : Optional.empty();
    }

    /** The codes chosen, each once. */
    Set<String> chosen() {
        return indicators == null ? Set.of() : new LinkedHashSet<>(indicators);
    }

    private @Nullable LocalDate day(Typed typed, LocalDate today) {
        var last = Typing.day(until)
                .filter(day -> !day.isBefore(today) && !day.isAfter(today.plusYears(MOST_YEARS)))
                .orElse(null);
        if (last == null) {
            typed.remark("until", "请填写今天起 %d 年以内的日期，如 %s。".formatted(MOST_YEARS, today.plusYears(1)));
        }
        return last;
    }

    private void said(Typed typed) {
        Wording.remark(typed.optional("purpose", "想学习什么", LONGEST))
                .ifPresent(remark -> typed.remark("purpose", remark));
    }

    private static String text(@Nullable String typed) {
        return Typing.trimmed(typed);
    }

    /** The text to show in a field again. */
    public String shown(String field) {
        return switch (field) {
            case "partner" -> text(partner);
            case "until" -> text(until);
            case "purpose" -> text(purpose);
            default -> "";
        };
    }

    public boolean chose(String code) {
        return chosen().contains(code);
    }
}
