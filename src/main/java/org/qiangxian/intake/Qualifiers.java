package org.qiangxian.intake;

import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Words beside a name. Some do not change what is counted, such as a topic above a group of columns; others narrow it,
 * such as 农村 or 同比, and a narrowing title applies to every column below it. Words in neither list count as narrowing.
 */
final class Qualifiers {

    /** Words that, above a column, are the topic of a group. */
    private static final Set<String> TOPICS = Set.of(
            "人口", "人口情况", "人口指标", "人口状况", "总人口", "常住人口", "人口与城镇化", "经济", "经济指标", "经济发展", "综合", "社会", "民生", "环境", "环境质量",
            "生态环境", "生态", "空气", "空气质量", "环境空气", "环境空气质量", "资源环境", "绿色发展", "绿色", "质量", "质量安全", "安全", "产品质量", "服务质量",
            "指标", "指标名称", "主要指标", "核心指标", "评价指标", "基本情况", "情况", "主要情况", "项目", "数据", "统计数据", "公共服务", "土地", "基础设施");

    /** A combination of such words is a topic too: 经济社会发展情况, 质量安全基础指标. */
    private static final Pattern NEUTRAL =
            Pattern.compile("(经济|社会|民生|生态|环境|资源|绿色|质量|安全|基础|基本|综合|公共|产品|服务|发展|建设|保障|水平|状况|情况|指标|主要|核心|与|和)+");

    /** Words that, beside a name, say that the whole is meant. */
    private static final Set<String> WHOLE = Set.of(
            "合计", "总计", "全部", "总量", "绝对数", "绝对量", "绝对值", "数值", "指标值", "本年", "本年数", "当年", "当年数", "全年", "全年数", "本期", "实际",
            "实际值", "完成值", "数据", "值");

    private static final Pattern NARROWING =
            Pattern.compile("男|女|农村|乡村|农民|城镇|城乡|户籍|户口|流动|外来|少数民族|[0-9一二三四五六七八九十]+周?岁|老年|老龄|儿童|少年|青年|劳动年龄|就业|失业|退休"
                    + "|工业|农业|建筑业|服务业|制造业|规模以上|规上|限额以上|民营|私营|国有|外资|外商|小微|进口|出口|新增|新建|净增|增长|增速|增幅|增量|同比|环比|下降"
                    + "|预算|计划|目标|预计|预测|不合格|非(?!遗)|第[一二三]产业|抽样|样本|典型|市本级|城区|建成区|开发区|园区");

    /** Bodies and phrases that contain such a word without its meaning. */
    private static final Pattern NAMED_SO = Pattern.compile("农业农村|工业和信息化|工信|国民经济|城乡建设|质量强县|不含.{0,6}");

    private static final Pattern PART = Pattern.compile("[^\\p{IsHan}]*(其中)?[^\\p{IsHan}]*(城镇|城市|城区|乡村|农村|男性?|女性?)");

    private Qualifiers() {}

    static boolean topic(String level) {
        return TOPICS.contains(level) || NEUTRAL.matcher(level).matches();
    }

    /** Whether a level below a name is a part of it, even if the name contains the word: 城镇 below 城镇化率. */
    static boolean part(String level) {
        return PART.matcher(level).matches();
    }

    static boolean whole(String level) {
        return WHOLE.contains(level);
    }

    /**
     * The word of a title that narrows what the columns below it hold.
     *
     * @param accounted the words of the columns: a title that only lists their subjects narrows nothing
     */
    static Optional<String> narrowing(String title, Collection<String> accounted) {
        var words = NAMED_SO.matcher(title).replaceAll(" ");
        return NARROWING
                .matcher(words)
                .results()
                .map(found -> found.group())
                .filter(word -> accounted.stream().noneMatch(said -> said.contains(word)))
                .findFirst();
    }
}
