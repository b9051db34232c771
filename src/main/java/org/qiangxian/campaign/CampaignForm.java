package org.qiangxian.campaign;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.qiangxian.discipline.Wording;
import org.qiangxian.shell.Chinese;
import org.qiangxian.shell.Typed;

/** What a notice says, as 总局 typed it: organisers one a line, areas as blocks of a heading and its text. */
public record CampaignForm(
        @Nullable String title,
        @Nullable String number,
        @Nullable String day,
        @Nullable String introduction,
        @Nullable String theme,
        @Nullable String begins,
        @Nullable String ends,
        @Nullable String feedback,
        @Nullable String organisers,
        @Nullable String areas,
        @Nullable String arrangements,
        @Nullable String requirements,
        @Nullable String posters,
        @Nullable List<String> annexes,
        @Nullable String slogans,
        @Nullable String reason,
        @Nullable Integer version) {

    public static final int TITLE = 80;
    public static final int LINES = 2_000;
    public static final int BLOCKS = 12_000;
    public static final int REASON = 100;

    /** What was typed, once it is right. */
    record Asked(Definition definition, @Nullable LocalDate feedback, String reason) {}

    static CampaignForm of(Campaign campaign) {
        var it = campaign.definition();
        return new CampaignForm(
                it.notice().title(),
                it.notice().number(),
                it.notice().day().toString(),
                it.introduction(),
                it.theme(),
                it.begins().toString(),
                it.ends().toString(),
                campaign.feedbackUntil() == null ? "" : campaign.feedbackUntil().toString(),
                String.join("\n", it.organisers()),
                blocks(it.areas()),
                blocks(it.arrangements()),
                String.join("\n", it.requirements()),
                it.posters(),
                it.annexes().stream().map(each -> each.kind().name()).toList(),
                String.join("\n", it.slogans()),
                "",
                campaign.version());
    }

    private static String blocks(List<Definition.Heading> headings) {
        return String.join(
                "\n\n",
                headings.stream().map(each -> each.title() + "\n" + each.text()).toList());
    }

    public String said(String field) {
        return Objects.requireNonNullElse(
                switch (field) {
                    case "title" -> title;
                    case "number" -> number;
                    case "day" -> day;
                    case "introduction" -> introduction;
                    case "theme" -> theme;
                    case "begins" -> begins;
                    case "ends" -> ends;
                    case "feedback" -> feedback;
                    case "organisers" -> organisers;
                    case "areas" -> areas;
                    case "arrangements" -> arrangements;
                    case "requirements" -> requirements;
                    case "posters" -> posters;
                    case "slogans" -> slogans;
                    default -> reason;
                },
                "");
    }

    public List<String> chosen() {
        return annexes == null ? List.of() : annexes;
    }

    /** The version it was opened on; 0 where it does not say. */
    public int opened() {
        return version == null ? 0 : version;
    }

    /** Checks all of it for a campaign of a year; published ones are amended with a reason. */
    Asked checked(int year, boolean amending) {
        var typed = Typed.of(this);
        var notice = new Definition.Notice(
                typed.needed("title", "通知名称", TITLE), typed.optional("number", "文号", 40), LocalDate.EPOCH);
        var issued = typed.day("day", "请填写通知日期。");
        var opening = typed.needed("introduction", "引言", LINES);
        var words = typed.needed("theme", "主题", 60);
        var from = typed.day("begins", "请填写活动时间的第一天。");
        var to = typed.day("ends", "请填写活动时间的最后一天。");
        period(typed, year, from, to);
        var last = typed.blank("feedback") ? null : typed.day("feedback", "请填写反馈的最后一天；不要求反馈的留空。");
        if (last != null && to != null && !last.isAfter(to)) {
            typed.remark("feedback", "反馈在活动以后：请填写晚于%s的日子。".formatted(Chinese.date(to)));
        }
        var names = lines(typed.needed("organisers", "主办单位", LINES));
        var contents = headings(typed, "areas", typed.needed("areas", "活动内容", BLOCKS));
        var arranged = headings(typed, "arrangements", typed.optional("arrangements", "重点安排", BLOCKS));
        var required = lines(typed.needed("requirements", "工作要求", LINES));
        var address = typed.optional("posters", "海报网址", 200);
        if (!address.isEmpty() && !ActivityForm.link(address)) {
            typed.remark("posters", ActivityForm.LINK);
        }
        var calls = lines(typed.optional("slogans", "口号", LINES));
        var why = amending ? typed.needed("reason", "更正的理由", REASON) : "";
        judge(typed);
        typed.orRefuse();
        return new Asked(
                new Definition(
                        new Definition.Notice(notice.title(), notice.number(), Objects.requireNonNull(issued)),
                        opening,
                        words,
                        Objects.requireNonNull(from),
                        Objects.requireNonNull(to),
                        words(Objects.requireNonNull(from), Objects.requireNonNull(to)),
                        names,
                        contents,
                        arranged,
                        required,
                        address,
                        annexes(year),
                        calls),
                last,
                why);
    }

    private static void period(Typed typed, int year, @Nullable LocalDate from, @Nullable LocalDate to) {
        if (from != null && from.getYear() != year) {
            typed.remark("begins", "活动时间应在%d年。".formatted(year));
        }
        if (from != null && to != null && to.isBefore(from)) {
            typed.remark("ends", "最后一天早于第一天，请核对。");
        }
    }

    private void judge(Typed typed) {
        for (var field : List.of(
                "title",
                "introduction",
                "theme",
                "organisers",
                "areas",
                "arrangements",
                "requirements",
                "slogans",
                "reason")) {
            Wording.remark(typed.text(field)).ifPresent(remark -> typed.remark(field, remark));
        }
    }

    private static List<String> lines(String text) {
        return text.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .distinct()
                .toList();
    }

    /** Blocks separated by empty lines: the first line of each is the heading, the others its text. */
    private static List<Definition.Heading> headings(Typed typed, String field, String text) {
        var blocks = Stream.of(text.split("\n\\s*\n"))
                .map(String::strip)
                .filter(block -> !block.isEmpty())
                .toList();
        if (blocks.size() > 9) {
            typed.remark(field, "最多 9 项，现有 %d 项。".formatted(blocks.size()));
        }
        return IntStream.range(0, blocks.size())
                .mapToObj(at -> {
                    var parts = blocks.get(at).split("\n", 2);
                    return new Definition.Heading(
                            String.valueOf(at + 1), parts[0].strip(), parts.length < 2 ? "" : parts[1].strip());
                })
                .toList();
    }

    private List<Definition.Annex> annexes(int year) {
        var kinds = Arrays.stream(AnnexKind.values())
                .filter(kind -> chosen().contains(kind.name()))
                .toList();
        return IntStream.range(0, kinds.size())
                .mapToObj(at -> new Definition.Annex(
                        at + 1, "%d年全国“质量月”%s".formatted(year, kinds.get(at).label()), kinds.get(at)))
                .toList();
    }

    /** 2026年9月, or from a day to a day. */
    private static String words(LocalDate from, LocalDate to) {
        var whole = from.getDayOfMonth() == 1
                && YearMonth.from(from).equals(YearMonth.from(to))
                && to.equals(YearMonth.from(to).atEndOfMonth());
        return whole
                ? "%d年%d月".formatted(from.getYear(), from.getMonthValue())
                : Chinese.date(from) + "至" + Chinese.date(to);
    }
}
