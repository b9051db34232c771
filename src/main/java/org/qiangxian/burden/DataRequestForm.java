package org.qiangxian.burden;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.qiangxian.catalogue.Channel;
import org.qiangxian.catalogue.IndicatorCode;
import org.qiangxian.discipline.Wording;
import org.qiangxian.measurement.Periods;
import org.qiangxian.region.RegionCode;
import org.qiangxian.shell.Refusal;
import org.qiangxian.shell.Typing;

/** A data request as typed, kept as it is until it can be read. There is no field for a target, a rank or a file (R3, R149). */
public record DataRequestForm(
        @Nullable String title,
        @Nullable String purpose,
        @Nullable String basis,
        @Nullable String approval,
        @Nullable String channel,
        @Nullable String voluntary,
        @Nullable String validFrom,
        @Nullable String validTo,
        @Nullable String rhythm,
        @Nullable String rhythmReason,
        @Nullable String minutes,
        @Nullable String overReason,
        @Nullable List<String> indicators,
        @Nullable String periods,
        @Nullable List<String> areas) {

    private static final int MOST_PERIODS = 8;
    private static final int LONGEST_YEARS = 3;

    static DataRequestForm blank(LocalDate today, List<String> areas) {
        return new DataRequestForm(
                "",
                "",
                "",
                "",
                "",
                "true",
                today.toString(),
                today.plusMonths(1).toString(),
                Rhythm.ONCE.name(),
                "",
                "10",
                "",
                List.of(),
                String.valueOf(today.getYear() - 1),
                areas);
    }

    public boolean has(String indicator) {
        return indicators != null && indicators.contains(indicator);
    }

    public boolean asks(String area) {
        return areas != null && areas.contains(area);
    }

    /** What is wanted, or a refusal with a remark at each field. */
    Wanted read(LocalDate today) {
        var remarks = new LinkedHashMap<String, String>();
        words(remarks);
        var way = choice(Channel.class, channel);
        if (way == null || way == Channel.PUBLIC) {
            remarks.put("channel", "请选择数据渠道。公开渠道的指标由总局录入，不向各地索要。");
        }
        var codes = codes(remarks);
        var asked = periods(today, remarks);
        var from = day("validFrom", validFrom, remarks);
        var to = day("validTo", validTo, remarks);
        validity(from, to, today, remarks);
        var often = rhythm(asked, remarks);
        var time = minutes(remarks);
        var whom = areas(remarks);
        if (!remarks.isEmpty() || way == null || from == null || to == null) {
            throw new Refusal.Invalid("有 %d 处需要修改，请看各栏的提示。".formatted(remarks.size()), remarks);
        }
        boolean free = way == Channel.CITY || "true".equals(voluntary);
        return new Wanted(
                text(title),
                text(purpose),
                text(basis),
                text(approval),
                way,
                free,
                from,
                to,
                often,
                text(rhythmReason),
                time,
                text(overReason),
                codes,
                asked,
                whom);
    }

    private void words(Map<String, String> remarks) {
        length("title", "名称", title, 60, remarks);
        length("purpose", "用途", purpose, 300, remarks);
        length("basis", "依据", basis, 200, remarks);
        if (Typing.length(text(approval)) > 100) {
            remarks.put("approval", "批准或备案文号请控制在 100 字以内。");
        }
        Wording.remark(
                Map.of("basis", text(basis), "approval", text(approval), "rhythmReason", text(rhythmReason)), remarks);
        for (var field : List.of(Map.entry("title", text(title)), Map.entry("purpose", text(purpose)))) {
            Wording.ofDemand(field.getValue())
                    .ifPresent(word -> remarks.putIfAbsent(
                            field.getKey(), "不能使用“%s”。数据需求只征询已有的数据，不下达指标，不用于考核评比，不收费。".formatted(word)));
        }
    }

    private Set<IndicatorCode> codes(Map<String, String> remarks) {
        var codes = new LinkedHashSet<IndicatorCode>();
        if (indicators != null) {
            indicators.forEach(code -> codes.add(new IndicatorCode(code)));
        }
        if (codes.isEmpty()) {
            remarks.put("indicators", "请选择要征询的指标，至少一项。");
        }
        return codes;
    }

    private Set<String> periods(LocalDate today, Map<String, String> remarks) {
        var asked = new LinkedHashSet<>(Arrays.asList(text(periods).split("[\\s,，、;；]+")));
        asked.remove("");
        if (asked.isEmpty() || !asked.stream().allMatch(Periods::valid)) {
            remarks.put("periods", "期间写作 2024、2024Q1 或 2024-03，多个期间用逗号分开。");
            asked.removeIf(period -> !Periods.valid(period));
        } else if (asked.size() > MOST_PERIODS) {
            remarks.put("periods", "一次最多征询 %d 个期间。".formatted(MOST_PERIODS));
        } else if (asked.stream().anyMatch(period -> Periods.year(period) > today.getYear())) {
            remarks.put("periods", "期间尚未到来，没有数据可填。");
        }
        return asked;
    }

    private static void validity(
            @Nullable LocalDate from, @Nullable LocalDate to, LocalDate today, Map<String, String> remarks) {
        if (from == null || to == null) {
            return;
        }
        if (to.isBefore(from) || to.isBefore(today)) {
            remarks.put("validTo", "有效期的最后一天不能早于第一天，也不能已经过去。");
        } else if (to.isAfter(from.plusYears(LONGEST_YEARS))) {
            remarks.put("validTo", "有效期请控制在 %d 年以内，到期重新登记。".formatted(LONGEST_YEARS));
        }
    }

    private Rhythm rhythm(Set<String> asked, Map<String, String> remarks) {
        var often = choice(Rhythm.class, rhythm);
        if (often == null) {
            remarks.put("rhythm", "请选择频次。");
            return Rhythm.ONCE;
        }
        var least = asked.stream().map(Rhythm::of).max(Rhythm::compareTo).orElse(Rhythm.ONCE);
        if (often.compareTo(least) < 0) {
            remarks.put(
                    "rhythm", "征询的期间是按%s的，频次请相应选择“%s”。".formatted(least == Rhythm.MONTHLY ? "月" : "季", least.label()));
        }
        if (often.frequent() && Typing.blank(rhythmReason)) {
            remarks.put("rhythmReason", "高于每季一次的，须写明理由。");
        } else if (Typing.length(text(rhythmReason)) > 200) {
            remarks.put("rhythmReason", "理由请控制在 200 字以内。");
        }
        return often;
    }

    private int minutes(Map<String, String> remarks) {
        if (!text(minutes).matches("\\d{1,3}")
                || Integer.parseInt(text(minutes)) < 1
                || Integer.parseInt(text(minutes)) > 240) {
            remarks.put("minutes", "请估计填一次要几分钟，填写 1 到 240 的整数。");
            return 1;
        }
        return Integer.parseInt(text(minutes));
    }

    private List<RegionCode> areas(Map<String, String> remarks) {
        var whom = areas == null
                ? List.<RegionCode>of()
                : areas.stream().distinct().map(RegionCode::new).toList();
        if (whom.isEmpty()) {
            remarks.put("areas", "请选择征询的对象，至少一个。");
        }
        return whom;
    }

    private static void length(
            String field, String label, @Nullable String value, int limit, Map<String, String> remarks) {
        var plain = text(value);
        if (Typing.blank(plain)) {
            remarks.put(field, "请填写%s。没有写明%s的，不能登记。".formatted(label, label));
        } else if (Typing.length(plain) > limit) {
            remarks.put(field, "%s请控制在 %d 字以内。".formatted(label, limit));
        }
    }

    private static @Nullable LocalDate day(String field, @Nullable String value, Map<String, String> remarks) {
        var day = Typing.day(value).orElse(null);
        if (day == null) {
            remarks.put(field, "请填写有效期，写作 2026-03-31。");
        }
        return day;
    }

    private static <E extends Enum<E>> @Nullable E choice(Class<E> type, @Nullable String name) {
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> constant.name().equals(name))
                .findFirst()
                .orElse(null);
    }

    private static String text(@Nullable String value) {
        return Typing.trimmed(value);
    }
}
