package org.qiangxian.discipline;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.qiangxian.shell.Refusal;

/**
 * Words that a text for other readers may use only to forbid them: of appraisal (R1, R4, R6), of fees (R2, R7, R9,
 * R11), and, where figures are asked for or defined, of targets (R3). Every occurrence is judged. Two things excuse it:
 * a negation that governs it ({@link NegationScope}), and an admitted official name ({@link OfficialNames}) written out in
 * full. {@code wording-vectors.csv} lists 190 texts with what is found in them.
 *
 * <p>Only incoming text is judged: what is stored and sealed is never altered and never judged again.
 */
public final class Wording {

    private static volatile Consumer<String> hearer = _ -> {};

    private static final String NUMBER = "[0-9０-９一二三四五六七八九十百千两几数]{1,6}";
    private static final String NO_COUNT = "(?![录单额称义誉牌册])";

    private static final List<Word> APPRAISAL = List.of(
            Word.plain("排名"),
            new Word("第N名", "第" + NUMBER + "名" + NO_COUNT),
            new Word("前N名", "前" + NUMBER + "名" + NO_COUNT),
            Word.plain("末位"),
            Word.plain("倒数"),
            Word.plain("名列"),
            Word.plain("位居"),
            Word.plain("位列"),
            Word.plain("领先全国"),
            Word.plain("首位"),
            Word.plain("评比"),
            Word.plain("评选"),
            Word.plain("考评"),
            new Word("达标", "(?<=评比|创建|争创)达标|达标(?=创建|评比|评选|授牌|命名|表彰|升级|竞赛|示范|县)"),
            Word.plain("创建示范"),
            Word.plain("授牌"),
            Word.plain("命名"),
            Word.plain("示范称号"),
            Word.plain("示范县"),
            Word.plain("标杆县"),
            Word.plain("红黑榜"),
            Word.plain("十佳"),
            Word.plain("百强"),
            Word.plain("打分"),
            Word.plain("得分"),
            Word.plain("星级"));

    private static final List<Word> FEES = List.of(
            Word.fee("收费"),
            Word.fee("缴费"),
            Word.fee("会务费"),
            Word.fee("摊派"),
            Word.fee("赞助"),
            Word.fee("有偿"),
            Word.fee("自费"),
            Word.fee("费用自理"));

    /** Words of ranking, which no official name excuses. */
    private static final Set<String> RANKING =
            Set.of("排名", "第N名", "前N名", "末位", "倒数", "名列", "位居", "位列", "领先全国", "首位", "红黑榜", "打分", "得分");

    private static final List<Word> TARGETS = Stream.of(
                    "目标值", "目标任务", "任务数", "下达", "分解", "考核", "达标", "通报", "不低于", "不少于", "完成率")
            .map(Word::plain)
            .toList();

    private static final List<Word> SETTING =
            Stream.of("目标值", "目标任务", "任务数", "下达", "考核", "综合指数").map(Word::plain).toList();

    /** Other words and phrases that contain the characters of a refused word but appraise nothing. */
    private static final Pattern INNOCENT = Pattern.compile(String.join(
            "|",
            "[安编]排名[额单录册称师家]",
            "排名不分先后",
            "末位(表态|发言|数字?)",
            "倒数计时|的倒数",
            "[姓地品人点署实书罪]名列|企业名列[出入表]|名列[表举]",
            "[单席床]位(居|列)|位居[民住家]|地位居",
            "首位(度|产业|要求|责任|负责|联系|接待)",
            "[放摆置挺](在|于|到|至)[^，。；！？]{0,12}首位",
            "[测品]评比[例对较值率]|评比(例|值|率)",
            "[测]评选项",
            "[思参备统中高招会]考评|考评员",
            "[任使生受自]命名[单额言录]|命名(规则|规范|空间)|生命名",
            "授牌照",
            "[拨敲捶拍]打分机|打分机",
            "(取|获|使|显|觉|懂|变|值|求|夺)得分[类配享红别散析离工布段批级期解担层管局歧外]",
            "明星级|恒星级|行星级",
            "[回吸接验签]收费|收费(站|公路|员|减免|优惠|清理|整治|治理|监管|目录清单)",
            "(社保|医保|养老|保险|参保|居民|职工|年金|公积金|个人|单位|企业|补|欠|续)缴费(率|基数|年限|人数|比例|档次|型)?",
            "没有偿[还付清债]",
            "各自费(用|力|心)|[来]自费"));

    private static final String NO_APPRAISAL = "培育建设不是评比达标、创建示范或考核事项，不搞命名授牌、结果排名";
    private static final String NO_FEES = "严禁向参与的城市和企业收费、变相收费、搭车收费";

    private static final String OFFICIAL = "文件中的官方名称须照写的，可请市场监管总局业务岗位在“官方名称”中登记，两人办理后即可使用。";

    private Wording() {}

    /** The words of appraisal and fees that a text uses, each once, in the order of the lists. */
    public static List<String> found(@Nullable String text) {
        return found(text, OfficialNames::today);
    }

    /** The same as if {@code names} were the official names admitted, and no others. */
    public static List<String> found(@Nullable String text, Supplier<? extends Collection<String>> names) {
        return in(Stream.concat(APPRAISAL.stream(), FEES.stream()), text, names);
    }

    /** Whether it is a word of ranking, which no official name excuses (R1). */
    public static boolean ranks(String word) {
        return RANKING.contains(word);
    }

    /** The remark on the first such word in a text, with what to do instead; empty if there is none. */
    public static Optional<String> remark(@Nullable String text) {
        var word = found(text).stream().findFirst();
        word.ifPresent(hearer);
        return word.map(Wording::sentence);
    }

    /** Sets the one listener that is told of each refused word. */
    public static void heard(Consumer<String> by) {
        hearer = by;
    }

    /** Admits a text that others will read, or refuses it at its field. */
    public static void admit(String field, @Nullable String text) {
        remark(text).ifPresent(sentence -> {
            throw Refusal.Invalid.of(field, sentence);
        });
    }

    /** Adds a remark at each field that contains such a word and has no remark yet. */
    public static void remark(Map<String, String> texts, Map<String, String> remarks) {
        texts.forEach((field, text) -> remark(text).ifPresent(sentence -> remarks.putIfAbsent(field, sentence)));
    }

    /** The first word with which a demand for data would become an appraisal, a fee or a target (R1–R3). */
    public static Optional<String> ofDemand(String text) {
        return Stream.concat(found(text).stream(), in(TARGETS.stream(), text, List::of).stream())
                .findFirst();
    }

    /** The first word with which a definition would set a target or appraise: 达标率 may be measured, 目标值 may not be set. */
    public static Optional<String> ofDefinition(String text) {
        return Stream.concat(found(text).stream(), in(SETTING.stream(), text, List::of).stream())
                .findFirst();
    }

    private static String sentence(String word) {
        boolean fee = FEES.stream().anyMatch(each -> each.name().equals(word));
        return "不能使用“%s”：%s。请改写为做什么、怎样做、看得见什么变化；确需写到的，写明“不搞”“不得”。%s"
                .formatted(word, fee ? NO_FEES : NO_APPRAISAL, ranks(word) ? "" : OFFICIAL);
    }

    private static List<String> in(
            Stream<Word> words, @Nullable String text, Supplier<? extends Collection<String>> names) {
        if (text == null || text.isBlank()) {
            return List.of();
        }
        var said = Said.of(text);
        return words.filter(word -> used(word, said, names)).map(Word::name).toList();
    }

    private static boolean used(Word word, Said said, Supplier<? extends Collection<String>> names) {
        var found = word.pattern().matcher(said.signs());
        while (found.find()) {
            if (!said.within(INNOCENT, found.start(), found.end())
                    && !NegationScope.covers(said.clauseBefore(found.start()), word.fee())
                    && (ranks(word.name()) || !said.within(names.get(), found.start(), found.end()))) {
                return true;
            }
        }
        return false;
    }

    /** A word as named in remarks, with the pattern that finds it. */
    private record Word(String name, Pattern pattern, boolean fee) {

        Word(String name, String pattern) {
            this(name, Pattern.compile(pattern), false);
        }

        static Word plain(String word) {
            return new Word(word, word);
        }

        static Word fee(String word) {
            return new Word(word, Pattern.compile(word), true);
        }
    }
}
