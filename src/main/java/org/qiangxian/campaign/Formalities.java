package org.qiangxian.campaign;

import java.util.Optional;
import java.util.regex.Pattern;

/** Finds what a description of an activity must not contain: how many came, who attended, what it cost (R10, R12). */
final class Formalities {

    private static final String NUMBER = "[0-9０-９一二三四五六七八九十百千万亿两]+(余|多)?";
    private static final String COME = "(参加|参与|到场|出席|参训|参会|与会|到会|观摩|听讲|观看|签名)";

    private static final Pattern SHOW = Pattern.compile(String.join(
            "|",
            NUMBER + "(人次|场次)",
            NUMBER + "(人|名[^，。；]{0,8})" + COME,
            COME + "(人数|者)?[^，。；]{0,6}[0-9０-９百千万]+(余|多)?(人|名)",
            "(吸引|动员|发动)了?[^，。；]{0,8}" + NUMBER + "人(?![民工大才])",
            "领导[^，。；]{0,8}(出席|莅临|讲话|致辞)|(出席|莅临)[^，。；]{0,8}领导",
            "(书记|[省市县区州局厅部]长)[^，。；]{0,6}(出席|莅临|讲话|致辞)",
            "(经费|预算|投入)[^，。；]{0,6}[0-9０-９]+[^，。；]{0,2}元"));

    private Formalities() {}

    /** The remark for the writer; empty where the text is fine. */
    static Optional<String> remark(String text) {
        var found = SHOW.matcher(text);
        return found.find()
                ? Optional.of("不写“%s”：不统计人数、场次，不写出席领导和经费，力戒形式主义。请写看得见的变化。".formatted(found.group()))
                : Optional.empty();
    }
}
