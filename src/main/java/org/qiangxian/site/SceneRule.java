package org.qiangxian.site;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A rule that tells one indicator in a plain sentence. These rows are the whole repertoire, in the order of the story:
 * people first. None is about an indicator estimated by a model.
 *
 * @param indicator its code
 * @param of the base of the sentence: 100 for "of every 100 人"; 0 tells the figure itself
 * @param counted the unit of what is counted: 人, 批次
 * @param base the population behind the unit: 抽检的食品; may be empty
 * @param subject those who are counted: 住在城镇的; or the name of the figure: 人均住房建筑面积
 * @param up the verb of a rise, {@code down} of a fall
 * @param parts the unit of numerator and denominator where they are given; else empty
 * @param course whether the drawing shows all years; else the earliest year is told beside the latest
 * @param term a word in it that is explained
 */
record SceneRule(
        String indicator,
        int of,
        String counted,
        String base,
        String subject,
        String up,
        String down,
        String parts,
        boolean course,
        @Nullable Term term) {

    private static final int TEN = 10;
    private static final int HUNDRED = 100;
    private static final int THOUSAND = 1000;

    static final List<SceneRule> PEOPLE = List.of(
            share("J-02", HUNDRED, "人", "", "住在城镇的", "人", Term.TOWNS),
            share("J-03", HUNDRED, "人", "", "65岁及以上的老人", "人", null),
            share("J-05", HUNDRED, "名", "6岁及以上的人", "有大学专科及以上学历的", "名", null),
            level("J-22", "人均住房建筑面积", "增到", "减到", Term.AREA),
            share("J-14", HUNDRED, "元", "地区生产总值", "来自服务业的", "万元", Term.SERVICES),
            level("J-20", "平均每个家庭户的人口", "增到", "减到", Term.HOUSEHOLD),
            share("J-08", HUNDRED, "户", "家庭户", "住房内有管道自来水的", "户", Term.HOUSEHOLD),
            level("J-16", "按常住人口算的医疗卫生机构床位", "增到", "减到", null));

    static final List<SceneRule> QUALITY = List.of(
            now("Z3-05", THOUSAND, "批次", "抽检的食品", "合格的", Term.SAMPLING),
            level("Z5-02", "空气里细颗粒物的年均浓度", "升到", "降到", Term.FINE_DUST),
            now("Z2-02", TEN, "家", "规模以上工业企业", "通过质量管理体系认证的", Term.LARGER),
            now("Z6-06", HUNDRED, "台", "在用特种设备", "在检验有效期内的", Term.EQUIPMENT),
            now("Z3-02", HUNDRED, "批次", "监督抽查的产品", "合格的", Term.SAMPLING),
            now("Z7-02", HUNDRED, "件", "消费投诉", "按时办结的", null));

    private static SceneRule share(
            String indicator, int of, String counted, String base, String subject, String parts, @Nullable Term term) {
        return new SceneRule(indicator, of, counted, base, subject, "增到", "减到", parts, false, term);
    }

    private static SceneRule level(String indicator, String subject, String up, String down, @Nullable Term term) {
        return new SceneRule(indicator, 0, "", "", subject, up, down, "", false, term);
    }

    private static SceneRule now(
            String indicator, int of, String counted, String base, String subject, @Nullable Term term) {
        return new SceneRule(indicator, of, counted, base, subject, "", "", counted, true, term);
    }

    boolean ofTen() {
        return of == TEN;
    }

    boolean ofHundredPeople() {
        return of == HUNDRED && counted.matches("人|名");
    }
}
