package org.qiangxian.discipline;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Words that no text of the programme may use but to forbid them: of appraisal and fees (R1, R2, R4), of targets (R3). */
public final class Wording {

    private static final List<String> APPRAISAL = List.of("排名", "评选", "考评", "授牌", "命名", "示范称号", "打分");

    private static final List<String> FEES = List.of("收费", "缴费", "赞助费", "会务费");

    private static final List<String> TARGETS =
            List.of("目标值", "目标任务", "任务数", "下达", "分解", "考核", "达标", "通报", "不低于", "不少于", "完成率");

    private static final List<String> SETTING = List.of("目标值", "目标任务", "任务数", "下达", "考核", "得分", "综合指数");

    private static final Pattern DENIED = Pattern.compile("(不|严禁|不得|禁止|防止)[^，。；]{0,20}$");

    private Wording() {}

    /** The words of appraisal and fees that a text uses, in the order of the list. */
    public static Stream<String> forbidden(String text) {
        return Stream.concat(ofAppraisal(text), used(FEES, text));
    }

    /** The words of appraisal and of titles alone: a city may well write that it puts an end to fees (R1, R4). */
    public static Stream<String> ofAppraisal(String text) {
        return used(APPRAISAL, text);
    }

    /** The first word with which a demand for data would become an appraisal, a fee or a target (R1–R3). */
    public static Optional<String> ofDemand(String text) {
        return Stream.concat(forbidden(text), used(TARGETS, text)).findFirst();
    }

    /** The first word with which a definition would set a target or appraise: 达标率 may be measured, 目标值 may not be set. */
    public static Optional<String> ofDefinition(String text) {
        return Stream.concat(forbidden(text), used(SETTING, text)).findFirst();
    }

    private static Stream<String> used(List<String> words, String text) {
        return words.stream().filter(word -> {
            var at = text.indexOf(word);
            return at >= 0 && !DENIED.matcher(text.substring(0, at)).find();
        });
    }
}
