package org.qiangxian.discipline;

import java.util.regex.Pattern;

/**
 * Decides whether a negation governs a word. The scope of 不得 and its like is one verb with its object and the list
 * behind it (不得异化为创建、评比、评选); 不搞 and its like are verbs themselves and govern no further one. A second verb or a turn
 * (并, 而是, 也要) ends the scope, and so does the end of the clause. 不断, 不仅, 不少于, 不同 are no negations, 不得不 and 不得少于 forbid
 * nothing, 不得缺席 is a demand.
 */
final class NegationScope {

    private static final int FARTHEST = 40;

    /** Negations that wait for their verb. */
    private static final String MODAL = "(?<![是能可要准许])(?:不得|不准|不许|不能|不可|不要|不应|不宜|不再|不予|不会|严禁|禁止|防止|避免|杜绝|谨防|绝不|决不|从不"
            + "|未(?![来必免雨])|没有|从未|尚未"
            + "|不(?:以|向|对|把|将|借|按|因|由|为|允许|应当|需要|需|必))"
            + "(?!不|或缺|替代|忽视|[少低高多晚早迟小大]于|超过|而)";

    /** Negations that are a verb, or stand before the word itself. */
    private static final String VERB =
            "(?<![是])(?:不(?:搞|是|属于|做|作|设|办|收|评|排|打|授|参加|参与|组织|开展|进行|涉及|实行|采用|使用|发布|公布|用于|用作|作为|命名|赞助|摊派)"
                    + "|无(?=排|评|收|考|授|命|打|摊|赞)|并非|而非|绝非|取消|废止|停止|停办|叫停|取缔|制止|反对|抵制|拒绝|克服|纠正|不涉)(?!不|而)";

    /** Verbs against fees: a text that abolishes fees may name them. */
    private static final String AGAINST_FEES = "规范|整治|治理|清理|查处|查纠|打击|降低|减免|减少|免除|免收|减轻|纠治|举报|投诉|监督检查";

    private static final String SECOND = "(?:开展|进行|组织|举办|举行|参加|参与|实行|实施|推行|推进|推动|制定|制订|建立|完善|健全|加强|强化|提升|提高|发布|公布|公示"
            + "|争创|争取|争当|荣获|获得|获评|授予|颁发|确保|做到|力争|达到|进入|跻身|继续|努力|鼓励|支持|引导|探索|深化|落实|异化|演变|变成|沦为|作为|用于|依据|根据|按照)+";

    private static final Pattern TURN =
            Pattern.compile("(?<![合归兼吞])并(?![列存])|而是|而要|但|同时|从而|反而|反倒|还要|也要|都要|就要|就|却|必须|只有|只能|只限|仅限"
                    + "|缺席|推迟|延误|延迟|遗漏|漏报|隐瞒|拒绝|拒不|放弃|忽视|轻视|耽误|影响|干扰|阻碍|妨碍|无故|低于|少于|超过|以外|之外|除外");

    private static final Pattern NEGATION = Pattern.compile("(?<modal>" + MODAL + ")|(?<verb>" + VERB + ")");
    private static final Pattern FEE_NEGATION =
            Pattern.compile("(?<modal>" + MODAL + "|" + AGAINST_FEES + ")|(?<verb>" + VERB + ")");
    private static final Pattern SECOND_VERB = Pattern.compile(SECOND);
    private static final Pattern FORBIDDEN_BEFORE = Pattern.compile("(不得|不能|不可|不准|不许|严禁|禁止|没有|无故|不会)[^、和或及且也]{0,4}$");

    private NegationScope() {}

    /** @param before what stands before the word in its clause */
    static boolean covers(String before, boolean fee) {
        var near = before.substring(Math.max(0, before.length() - FARTHEST));
        if (near.endsWith("不")) {
            return !FORBIDDEN_BEFORE
                            .matcher(near.substring(0, near.length() - 1))
                            .find()
                    && !near.endsWith("是不");
        }
        var found = (fee ? FEE_NEGATION : NEGATION).matcher(near);
        boolean governed = false;
        while (found.find()) {
            var between = near.substring(found.end());
            long verbs = SECOND_VERB.matcher(between).results().count();
            boolean reaches = !TURN.matcher(between).find() && verbs <= (found.group("modal") != null ? 1 : 0);
            boolean twice =
                    FORBIDDEN_BEFORE.matcher(near.substring(0, found.start())).find();
            governed = reaches && !twice;
        }
        return governed;
    }
}
