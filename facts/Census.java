import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Turns a row of either census into the same list of columns. */
final class Census {

    private static final List<String> AGES_2010 = List.of("0岁", "1-4岁", "5-9岁", "10-14岁", "15-19岁", "20-24岁", "25-29岁", "30-34岁",
            "35-39岁", "40-44岁", "45-49岁", "50-54岁", "55-59岁", "60-64岁", "65-69岁", "70-74岁", "75-79岁", "80-84岁", "85岁及以上");

    private static final double TOLERANCE = 0.02;

    static String[] columns() {
        return ("code,division_year,population,male,female,registered_population,urban_population,rural_population,"
                + "households,household_population,one_person_households,households_with_65_plus,age_0_14,age_15_64,age_65_plus,"
                + "from_other_county,from_other_province,edu_none,edu_preschool,edu_primary,edu_junior,edu_senior,edu_college,edu_bachelor,"
                + "mean_school_years,illiterate_15_plus,employed_sample,employed_agriculture,employed_mining,employed_manufacturing,"
                + "employed_utilities,employed_construction,housing_sample,tap_water,kitchen,toilet,bath,elevator,car,"
                + "rooms_per_household,living_area_per_head,ethnic_minority_share").split(",");
    }

    static Object[] of2010(Cells c, String code, int list) {
        var row = new ArrayList<Object>(Arrays.asList(code, list, c.count("合计"), c.count("男"), c.count("女"), c.count("户籍人口"),
                c.count("城镇人口"), rural(c, "合计"), c.count("户数"), c.count("人口数"), c.count("一人户"),
                c.count("有65岁及以上老年人口的户数（户）-合计")));
        row.addAll(ages(c, "合计", AGES_2010.stream().flatMap(a -> Stream.of(a + "（男）", a + (a.equals("45-49岁") ? "（女)" : "（女）"))).toList()));
        row.addAll(Arrays.asList(c.count("迁入人口（人）-本省其他县（市）、市区"), c.count("迁入人口（人）-外省")));
        row.addAll(education(c, Map.of("none", "未上过学-", "primary", "小学-", "junior", "初中-", "senior", "高中-", "college", "大学专科-",
                "bachelor", "大学本科及以上-"), c.count("合计"), c.sum(List.of("0岁（男）", "0岁（女）", "1-4岁（男）", "1-4岁（女）")),
                c.sum(List.of("5-9岁（男）", "5-9岁（女）"))));
        row.addAll(Arrays.asList(c.figure("平均受教育年限（年）-合计"), c.count("15岁及以上文盲人口-合计")));
        row.addAll(work2010(c));
        row.addAll(Arrays.asList(c.count("长表数据-家庭户"), c.count("住房内有无管道自来水-有"), c.count("住房内有无厨房-有"),
                c.count("住房内有无厕所-有"), c.count("住房内有无洗澡设施-有"), "", "", c.figure("平均每户住房间数（间/户）"),
                c.figure("人均住房建筑面积（平方米/人）"), c.figure("少数民族人口比重（%）")));
        return row.toArray();
    }

    static Object[] of2020(Cells c, String code, int list) {
        var row = new ArrayList<Object>(Arrays.asList(code, list, c.count("人口数_合计"), c.count("人口数_男"), c.count("人口数_女"), "",
                c.count("城镇人口"), rural(c, "人口数_合计"), c.count("家庭户数"), c.count("家庭户人口数"), c.count("一人户数"),
                c.count("有65岁及以上老年人口的户数")));
        row.addAll(ages(c, "人口数_合计", AGES_2010.stream().map(a -> a.replace("-", "到").replace("85岁及以上", "85岁以上"))
                .flatMap(a -> Stream.of("男_" + a, "女_" + a)).toList()));
        row.addAll(Arrays.asList(c.count("户口登记地在外乡镇街道人口_本省其他县"), c.count("户口登记地在外乡镇街道人口_省外")));
        row.addAll(education(c, Map.of("none", "未上过学_", "preschool", "学前教育_", "primary", "小学_", "junior", "初中_", "senior",
                "高中_", "college", "大学专科_", "bachelor", "本科及以上_"), c.count("人口数_合计"), c.sum(List.of("男_0岁", "女_0岁", "男_1到4岁", "女_1到4岁")),
                c.sum(List.of("男_5到9岁", "女_5到9岁"))));
        row.addAll(Arrays.asList(c.figure("平均受教育年限_合计"), c.count("15岁及以上文盲人口")));
        row.addAll(work2020(c));
        row.addAll(Arrays.asList(c.count("家庭户户数_长表"), c.count("住房內有管道自来水"), c.count("住房內有厨房"), c.count("住房內有厕所"),
                c.count("住房内有洗澡设施"), c.count("住房所在建筑有电梯"), c.count("拥有家用汽车"), c.figure("平均每户住房间数"),
                c.figure("人均住房建筑面积"), c.figure("少数民族人口比重（%）")));
        return row.toArray();
    }

    /** 0–14, 15–64, 65 and over; all empty when the age groups do not add up to the population. */
    private static List<Object> ages(Cells c, String total, List<String> columns) {
        var young = c.sum(columns.subList(0, 8));
        var middle = c.sum(columns.subList(8, 28));
        var old = c.sum(columns.subList(28, 38));
        if (young == null || middle == null || old == null) {
            return Arrays.asList(young, middle, old);
        }
        if (young + middle + old != c.count(total)) {
            c.emptied("age groups add up to " + (young + middle + old) + ", the population is " + c.count(total));
            return Arrays.asList(null, null, null);
        }
        return Arrays.asList(young, middle, old);
    }

    /** Education of people aged 6 and over; all empty when the groups differ by more than 2 % from what the ages lead to expect. */
    private static List<Object> education(Cells c, Map<String, String> columns, Long population, Long under5, Long from5to9) {
        var counts = new ArrayList<Object>();
        long sum = 0;
        boolean whole = true;
        for (var level : List.of("none", "preschool", "primary", "junior", "senior", "college", "bachelor")) {
            var column = columns.get(level);
            var count = column == null ? null : c.sum(List.of(column + "男", column + "女"));
            counts.add(count);
            sum += count == null ? 0 : count;
            whole &= column == null || count != null;
        }
        double expected = population - orNone(under5) - orNone(from5to9) / 5.0;
        if (whole && Math.abs(sum / expected - 1) <= TOLERANCE) {
            return counts;
        }
        c.emptied("education groups are incomplete or impossible: %d people, the ages lead to expect %.0f".formatted(sum, expected));
        return Arrays.asList(null, null, null, null, null, null, null);
    }

    /** 2010 sectors; a sector is kept only where its share agrees with the printed share of its sector group (第一, 第二产业). */
    private static List<Object> work2010(Cells c) {
        var total = c.count("各种行业人口总计");
        var farm = c.count("农林牧渔业");
        List<Object> second = Arrays.asList(c.count("采矿业"), c.count("制造业"), c.count("电力、燃气及水的生产和供应业"), c.count("建筑业"));
        long sum = second.stream().mapToLong(n -> n == null ? 0 : (Long) n).sum();
        boolean farmAgrees = agrees(c, "第一产业（%）", farm == null ? 0 : farm, total);
        boolean secondAgrees = agrees(c, "第二产业（%）", sum, total);
        var row = new ArrayList<Object>(List.of(total));
        row.add(farmAgrees ? orNone(farm) : null);
        second.forEach(count -> row.add(secondAgrees ? orNone(count) : null));
        return row;
    }

    /** 2020 sectors add up to the total in every row that has one, so a blank sector means zero. */
    private static List<Object> work2020(Cells c) {
        var sectors = List.of("农林牧渔业", "采矿业", "制造业", "电力热力燃气及水生产和供应业", "建筑业");
        var total = c.count("各种行业人口总计");
        var row = new ArrayList<Object>();
        row.add(total);
        sectors.forEach(sector -> row.add(total == null ? null : orNone(c.count(sector))));
        return row;
    }

    private static long orNone(Object count) {
        return count == null ? 0 : (Long) count;
    }

    /** A blank rural population means zero where the urban population equals the total. */
    private static Long rural(Cells c, String total) {
        var rural = c.count("乡村人口");
        return rural == null && c.count("城镇人口").equals(c.count(total)) ? Long.valueOf(0) : rural;
    }

    private static boolean agrees(Cells c, String printed, long part, long total) {
        var text = c.figure(printed);
        double share = 100.0 * part / total;
        boolean agrees = text.isEmpty() ? part == 0 : Math.abs(share - Double.parseDouble(text)) <= 0.05;
        if (!agrees) {
            c.emptied("%s is printed as %s, the counts give %.2f".formatted(printed, text, share));
        }
        return agrees;
    }
}
