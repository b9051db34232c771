package org.qiangxian.campaign;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.qiangxian.region.RegionCode;
import org.qiangxian.shell.Chinese;
import org.qiangxian.shell.Option;
import org.qiangxian.shell.Paged;
import org.qiangxian.shell.Refusal;
import org.springframework.stereotype.Component;

/** Puts together the public pages of 质量月. */
@Component
class MonthPages {

    /** The page on which anybody can report a fee or a levy (R9). */
    static final String COMPLAINT = "/feedback#fees";

    private static final int SIZE = 60;

    /** The longest period, in days, that is drawn as a calendar. */
    private static final int DRAWN = 62;

    private final Campaigns campaigns;
    private final MonthQuery query;
    private final ActivityRepository activities;
    private final MonthMaterials materials;
    private final Units units;

    MonthPages(
            Campaigns campaigns,
            MonthQuery query,
            ActivityRepository activities,
            MonthMaterials materials,
            Units units) {
        this.campaigns = campaigns;
        this.query = query;
        this.activities = activities;
        this.materials = materials;
        this.units = units;
    }

    MonthPage month(String key, MonthFilter filter, int page) {
        var campaign = campaigns.published(key);
        var found = Paged.of(
                page,
                SIZE,
                query.count(campaign, filter),
                (limit, offset) -> query.list(campaign, filter, limit, offset));
        return new MonthPage(
                campaign,
                materials.notice(campaign).map(each -> "/texts/" + each.id()).orElse(""),
                filter,
                weeks(campaign, filter),
                groups(campaign, filter, found.rows()),
                found.map(each -> line(campaign, each)),
                choices(campaign),
                new MonthPage.Published(
                        materials.downloads(campaign), materials.results(campaign), materials.reports(campaign)));
    }

    private List<List<MonthPage.Cell>> weeks(Campaign campaign, MonthFilter filter) {
        var first = campaign.definition().begins();
        var last = campaign.definition().ends();
        if (first.plusDays(DRAWN).isBefore(last)) {
            return List.of();
        }
        var held = query.days(campaign, new MonthFilter(filter.area(), filter.tag(), filter.province(), null, false));
        var weeks = new ArrayList<List<MonthPage.Cell>>();
        var monday = first.minusDays(first.getDayOfWeek().getValue() - 1L);
        for (var week = monday; !week.isAfter(last); week = week.plusDays(7)) {
            var from = week;
            weeks.add(IntStream.range(0, 7)
                    .mapToObj(at -> cell(campaign, filter, from.plusDays(at), held))
                    .toList());
        }
        return weeks;
    }

    private static MonthPage.Cell cell(Campaign campaign, MonthFilter filter, LocalDate day, Set<LocalDate> held) {
        if (day.isBefore(campaign.definition().begins())
                || day.isAfter(campaign.definition().ends())) {
            return new MonthPage.Cell(null, "", false);
        }
        return new MonthPage.Cell(
                day,
                held.contains(day) ? "%s?%s&day=%s#activities".formatted(campaign.address(), filter.query(), day) : "",
                day.equals(filter.day()));
    }

    /** In the order they come: neighbours of one day, or of one place, stand together. */
    private List<MonthPage.Group> groups(Campaign campaign, MonthFilter filter, List<Activity> found) {
        var groups = new LinkedHashMap<String, List<MonthPage.Line>>();
        for (var each : found) {
            groups.computeIfAbsent(filter.byPlace() ? place(each) : day(each), _ -> new ArrayList<>())
                    .add(line(campaign, each));
        }
        return groups.entrySet().stream()
                .map(group -> new MonthPage.Group(group.getKey(), group.getValue()))
                .toList();
    }

    private static String day(Activity activity) {
        var from = activity.days().from();
        return from == null ? Days.UNKNOWN.words() : Chinese.date(from);
    }

    private String place(Activity activity) {
        var province = activity.where().province();
        return province == null ? "全国" : units.name(province);
    }

    private MonthPage.Line line(Campaign campaign, Activity each) {
        return new MonthPage.Line(
                campaign.address() + "/activities/" + each.id(),
                each.said().title(),
                each.host(),
                each.days().words(),
                whole(each.where()),
                String.join("、", each.said().tags().stream().map(Tag::label).toList()),
                campaign.outside(each.days().from(), each.days().to()),
                each.fictional());
    }

    /** 晋中市平遥县　文化广场. */
    String whole(Where where) {
        var unit = where.unit();
        return unit == null
                ? where.words()
                : (units.name(unit)
                        + (where.words().isEmpty() || units.name(unit).contains(where.words())
                                ? ""
                                : "　" + where.words()));
    }

    private MonthPage.Choices choices(Campaign campaign) {
        return new MonthPage.Choices(
                areas(campaign),
                Option.of(Tag.values(), Tag::label),
                Option.of(query.provinces(campaign), RegionCode::value, units::name));
    }

    /** The content areas of a campaign to choose from. */
    static List<Option> areas(Campaign campaign) {
        return campaign.definition().areas().stream()
                .map(area -> new Option(area.key(), "（%s）%s".formatted(number(area.key()), area.title())))
                .toList();
    }

    /** 一 for 1: how notices number their paragraphs. */
    static String number(String key) {
        return key.matches("[1-9]") ? "一二三四五六七八九".substring(Integer.parseInt(key) - 1, Integer.parseInt(key)) : key;
    }

    /** An activity that everybody may read; of any other there is none. */
    OneActivityPage activity(String key, UUID id) {
        var campaign = campaigns.published(key);
        var activity = open(campaign, id);
        return new OneActivityPage(
                campaign,
                campaign.address() + "/activities/" + id,
                activity.said().title(),
                activity.fictional(),
                campaign.outside(activity.days().from(), activity.days().to()),
                facts(campaign, activity),
                activity.said().link(),
                COMPLAINT);
    }

    private Activity open(Campaign campaign, UUID id) {
        return activities
                .find(id)
                .filter(each -> each.campaign().equals(campaign.id()) && each.open(units.demonstrating()))
                .orElseThrow(() -> new Refusal.NotFound("没有这项活动，或者它已经取消。请从“质量月”页面选择。"));
    }

    /** The facts of an activity, a line each; what is not given has no line. */
    Map<String, String> facts(Campaign campaign, Activity activity) {
        var facts = new LinkedHashMap<String, String>();
        var said = activity.said();
        facts.put("主办", activity.host());
        facts.put("时间", activity.days().words());
        put(facts, "地点", whole(activity.where()));
        campaign.definition().area(said.area()).ifPresent(area -> facts.put("内容", area.title()));
        campaign.definition()
                .arrangement(said.arrangement())
                .ifPresent(arrangement -> facts.put("重点安排", arrangement.title()));
        put(facts, "类别", String.join("、", said.tags().stream().map(Tag::label).toList()));
        put(facts, "看得见的变化", said.effect());
        facts.put("参加", "自愿参加，不向企业收费");
        return facts;
    }

    private static void put(Map<String, String> facts, String name, String words) {
        if (!words.isEmpty()) {
            facts.put(name, words);
        }
    }

    /** What the filter finds, for a calendar; one activity where an id is given. */
    List<Activity> dated(String key, MonthFilter filter, @Nullable UUID id) {
        var campaign = campaigns.published(key);
        var all = id == null ? query.list(campaign, filter, Calendar.MOST, 0) : List.of(open(campaign, id));
        return all.stream().filter(each -> each.days().from() != null).toList();
    }
}
