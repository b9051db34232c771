package org.qiangxian.discipline;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Whether a text of a unit sets a number for units below its own (R3): a sentence that names them, has a figure and
 * says that it is to be reached. A sentence about what is done for them, with figures, does not count.
 *
 * @param names of the units below
 */
public record SetForOthers(List<String> names) {

    private static final Pattern SENTENCE = Pattern.compile("[^。；;！？\\n]+");
    private static final Pattern ALL = Pattern.compile("(各|每个?|全部|所有|所辖)(县|市|区|旗|镇|地)(?!场|域|质|理)|县级(单位|城市)");
    private static final Pattern FIGURE = Pattern.compile("[0-9０-９]+(?![0-9０-９]*[年月日])|[一二两三四五六七八九十百]+(个|项|家|件|成)|百分之");
    private static final Pattern REACHED =
            Pattern.compile("达到|不少于|不低于|不高于|不超过|至少|以上|以下|提高|增长|降至|下降|控制在|完成|实现|建成|新增|力争");

    /** Why it may not say so, empty where it may. */
    public String remark(String text) {
        return SENTENCE.matcher(text)
                        .results()
                        .map(found -> found.group())
                        .anyMatch(sentence -> below(sentence)
                                && FIGURE.matcher(sentence).find()
                                && REACHED.matcher(sentence).find())
                ? "这里像是给下级单位定数。各单位的目标由它们自己定，请改写为本单位做什么。"
                : "";
    }

    private boolean below(String sentence) {
        return !names.isEmpty()
                && (ALL.matcher(sentence).find() || names.stream().anyMatch(sentence::contains));
    }
}
