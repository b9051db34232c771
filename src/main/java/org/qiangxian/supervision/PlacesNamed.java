package org.qiangxian.supervision;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.qiangxian.region.Region;
import org.qiangxian.region.RegionCode;
import org.qiangxian.region.Regions;
import org.springframework.stereotype.Component;

/**
 * Finds the name of a place in a text: the full name anywhere, and the short one (平遥 for 平遥县) where the context is that
 * of a place. A short name of two characters occurs by chance in many texts (和政 in 质量和政策), so it counts only at the
 * beginning or after punctuation or a preposition, and never if it is also a common word.
 */
@Component
class PlacesNamed {

    private static final int SHORTEST_NAME = 3;
    private static final int SHORTEST = 2;

    /** Full names that are also common words. */
    private static final Set<String> COMMON = Set.of("新城区", "市中区", "开发区");

    /** Short names that are also common words, or begin one. */
    private static final Set<String> WORDS = words("""
            万年 三元 上海 东方 东风 东城 西城 南城 北城 新城 古城 老城 山城 水城 江城 县城 城中 城东 城西 城南 城北 城区 市中 市南 市北
            中原 中方 中山 中站 丰满 乐业 九龙 二道 二七 云和 交口 交城 人和 仁和 从化 会同 会东 会理 会昌 会宁 会泽 会 保安 保定 信丰 修文
            修水 修武 光明 公安 兴业 兴国 兴隆 兴化 兴城 共和 前进 前锋 化德 华安 华容 华龙 南部 北部 南安 南山 南海 北海 东海 西部 南宫
            博爱 友好 友谊 双城 双塔 双流 古交 台前 台山 合作 合山 合水 同仁 同安 同德 同心 同江 名山 向阳 周至 和平 和政 和顺 和静 和田 和龙
            和安 和康 咸安 商城 商南 商都 四平 四会 固定 城关 城口 城固 塔城 复兴 多伦 大东 大丰 大余 大关 大兴 大名 大同 大城 大安 大庆
            大方 大新 大理 大田 大通 大足 大观 天长 天全 天等 天心 天台 天水 太平 太和 太康 奇台 威信 孝义 宁静 安定 安居 安康 安全 安平
            安仁 安国 安多 安达 安远 安图 安置 安宁 安福 安吉 安新 定点 定日 定边 定远 定安 定南 宜居 宝塔 富民 富裕 富源 富平 尚志 工农
            平安 平定 平和 平度 平原 平台 平房 平果 平川 平坝 平南 平山 平阳 应城 康乐 康定 延长 建安 建华 建始 建水 建设 建平 建德 开化
            开平 开放 开封 开原 开福 开远 开阳 弥勒 当阳 彭山 德保 德兴 德安 志丹 惠民 惠农 惠安 成安 成武 成华 托里 抚顺 振兴 振安 改则
            政和 文安 文化 文圣 文成 文山 文水 文登 新乐 新乡 新会 新兴 新化 新北 新华 新和 新安 新密 新市 新建 新星 新民 新河 新泰 新津
            新洲 新源 新田 新荣 新都 新龙 新平 新宁 方城 方山 方正 无为 无极 日照 日土 昌平 明光 明水 明山 易门 普安 普定 景泰 曲水 望城
            朝天 朝阳 木兰 未央 本溪 来宾 来安 来凤 林口 林西 果洛 梁山 梨树 榆树 正定 正安 正宁 正阳 比如 民乐 民丰 民勤 民权 水富 永安
            永和 永定 永久 永新 永平 永德 江北 江南 江口 江东 江西 池州 汤原 沙河 沙洋 河口 河东 河西 河南 河北 河间 河源 沿滩 泉水 泰安 泰山
            泰和 洞口 流水 海港 海口 海城 海东 海西 海南 海北 海安 海原 海盐 清水 清流 清河 清新 清远 清城 清徐 渝中 温泉 港口 港北 港南 湖口
            滨海 滨江 滨湖 满城 灯塔 点军 爱民 牡丹 独山 玉田 理塘 环江 班玛 甘泉 田东 田林 白水 白云 白山 白塔 白河 监利 盐田 盐池 盐山
            石门 石台 石城 石棉 石林 石龙 石渠 社旗 祥云 称多 站前 策勒 红旗 红星 红山 红塔 红桥 绿园 绿春 罗平 老城 老边 胜利 自贡 船山 花山
            花园 若羌 荔波 莲花 获嘉 西山 西市 西工 解放 让胡 象山 谷城 贡山 资中 资兴 资源 资溪 资阳 路北 路南 路桥 达州 达日 达川 运河 运城
            进贤 远安 连山 连城 通化 通城 通山 通州 通江 通河 通海 通许 通道 通榆 道外 道里 金山 金川 金水 金沙 金湖 金台 金平 金华 金融 钟楼
            钟山 铁力 铁山 银川 银海 锦屏 长丰 长安 长乐 长兴 长宁 长寿 长治 长泰 长海 长沙 长子 长岭 长清 门源 开江 阳光 阳明 阳春 陵城 青山
            青原 静安 静海 革吉 高要 高新 高密 高安 高台 高平 高明 高州 高港 高原 高邑 高青 高坪 鱼台 鸡东 鹿城 黄山 黄石 鼓楼 齐河 龙门 龙井
            """);

    /** 平遥县 → 平遥; the suffix of an autonomous unit includes the names of peoples. */
    private static final Pattern SUFFIX = Pattern.compile(
            "(?:(?:(?:蒙古|维吾尔|布依|朝鲜|土家|哈尼|哈萨克|傈僳|高山|拉祜|东乡|纳西|景颇|柯尔克孜|达斡尔|仫佬|布朗|撒拉|毛南|仡佬|锡伯|阿昌|普米|塔吉克|乌孜别克|俄罗斯|鄂温克"
                    + "|德昂|保安|裕固|塔塔尔|独龙|鄂伦春|赫哲|门巴|珞巴|基诺|各|回|藏|苗|彝|壮|满|侗|瑶|白|傣|黎|佤|畲|水|土|羌|怒|京)族?)*"
                    + "自治(?:区|州|县|旗)|特别行政区|地区|林区|特区|[省市县区旗盟])$");

    /** What precedes a short name that means a place. */
    private static final String BEFORE = "(?<=^|[^\\p{IsHan}]|[与和同跟及向学像如比到赴往去在给对把将从由请是让等或]|参照|借鉴|并发|抄送|学习)";

    private final Regions regions;

    PlacesNamed(Regions regions) {
        this.regions = regions;
    }

    private static Set<String> words(String text) {
        return Set.of(Stream.of(text.strip().split("\\s+")).distinct().toArray(String[]::new));
    }

    /**
     * The first other place a text names, in the words of the text.
     *
     * @param own the places it may name; other places are looked for around the first of them; may be empty
     */
    Optional<String> other(String text, List<RegionCode> own) {
        var names = own.stream().map(code -> regions.get(code).name()).toList();
        return places(own)
                .filter(place -> !own.contains(place.code()))
                .map(Region::name)
                .filter(name -> names.stream().noneMatch(each -> each.contains(name)))
                .flatMap(name -> named(text, name, names).stream())
                .findFirst();
    }

    private static Optional<String> named(String text, String name, List<String> own) {
        if (name.length() >= SHORTEST_NAME && !COMMON.contains(name) && text.contains(name)) {
            return Optional.of(name);
        }
        var called = SUFFIX.matcher(name).replaceFirst("");
        return called.length() >= SHORTEST
                        && !called.equals(name)
                        && !WORDS.contains(called)
                        && text.contains(called)
                        && own.stream().noneMatch(each -> each.contains(called))
                        && spoken(called).matcher(text).find()
                ? Optional.of(called)
                : Optional.empty();
    }

    /**
     * The pattern for a short name: three characters and more are unambiguous; two count only in the context of a
     * place, and not as part of a longer name.
     */
    private static Pattern spoken(String called) {
        return Pattern.compile((called.length() > SHORTEST ? "" : BEFORE) + called + "(?![市县区旗盟省])");
    }

    private Stream<Region> places(List<RegionCode> own) {
        return Stream.concat(
                Stream.of(regions.provinces(), regions.cities(), regions.counties())
                        .flatMap(List::stream),
                own.stream().limit(1).flatMap(this::around));
    }

    /** The units of the province of a place, and those of 示例省. */
    private Stream<Region> around(RegionCode place) {
        return regions.childrenOf(regions.provinceOf(place).code()).stream()
                .flatMap(city -> Stream.concat(Stream.of(city), regions.childrenOf(city.code()).stream()));
    }
}
