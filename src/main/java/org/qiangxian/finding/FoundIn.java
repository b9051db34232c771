package org.qiangxian.finding;

import java.util.List;

/**
 * What the rule found in one city, in the order of the indicators.
 *
 * @param judged how many indicators took part
 */
public record FoundIn(List<Finding> findings, int judged) {

    /** Instead of 没有, where nothing could be found because nothing could be judged. */
    static final String NONE_JUDGED = "目前没有可以与同类比较的质量指标，不能说本地有没有长板、短板、弱项。";

    List<Finding> of(FindingKind kind) {
        return findings.stream().filter(finding -> finding.kind() == kind).toList();
    }

    /** How many such findings chance gives: stands beside them wherever they stand. */
    public String caution() {
        if (judged == 0) {
            return NONE_JUDGED + "参加判断的指标须与同类可比、能分好差、不是模型估算，并且有数据。";
        }
        return "本地有%d项指标参加判断，只列出合在一起判断后仍然成立的，其中平均不超过一成出于偶然。一个与同类没有实质差异、自身也没有变化的城市，平均也会得到约%s项。"
                .formatted(judged, FindingRule.BY_CHANCE);
    }
}
