package org.qiangxian.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/**
 * The platform starts on the data folder that the version of commit 120fdb1 left, as a process of its own and at the
 * time of that folder. Everything that people did there is found on their pages, after they log in.
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class LandedDataTests {

    private static final String PILOT = "5905aaf3-78ac-449e-bd6e-c651dc9a1142";
    private static final String DRAFT = "e172e586-3c2e-43e0-9b20-651361e88065";
    private static final String CALL = "00000000-0000-4000-8000-990020261128";
    private static final String RECEIPT = "f96986a9-9a07-4ac5-97c1-acf06202dd11";
    private static final String DEMONSTRATION = "Qiangxian-Yanshi-1";

    @TempDir
    static Path folder;

    private static LandedData landed;
    private static PlatformProcess platform;

    /** Those who have logged in, by login name: a log-in costs more than ten pages. */
    private static final Map<String, Guest> inside = new HashMap<>();

    @BeforeAll
    static void startOnTheFolder() throws Exception {
        landed = LandedData.of("120fdb1");
        LandedFolder.restore(folder, landed);
        platform = start();
    }

    private static PlatformProcess start() throws InterruptedException {
        return PlatformProcess.startAt(landed.taken().plusSeconds(60), folder, Map.of())
                .awaitReady();
    }

    @AfterAll
    static void stop() throws Exception {
        leave();
        platform.close();
    }

    @Test
    @Order(1)
    @DisplayName("whoever had a password and a post logs in with it; who never used the link does not")
    void peopleLogIn() {
        try (var city = Guest.of(platform.port(), "pingyao-zhang", "Kj7-ruilidao-city")) {
            assertThat(city.read("/desk")).contains("平遥县", "2026年12月28日");
            assertThat(city.read("/library/140728")).contains("到2027年，主要景区服务质量投诉按期办结率保持在99%以上。");
            assertThat(city.html("/library/140728")).contains("古城质量兴旅战略", "2023");
        }
        assertThat(page("demo-system", "/admin/accounts"))
                .contains("pingyao-zhang", "平遥县市场监督管理局", "shui-li", "李四", "示例水县市场监督管理局");
        assertThat(page("demo-system", "/admin/organisations")).contains("示例省质量强县研究院");
    }

    @Test
    @Order(1)
    @DisplayName("values, their batches and sources, confirmations and objections with both figures are there")
    void valuesAreThere() {
        assertThat(page("demo-990321", "/values/990321/Z4-01/2014"))
                .contains("97.3%", "示例省2014年计量检定统计", "示例省计量院", "2015年3月1日", "示例省局经办·演示");
        assertThat(page("demo-990321", "/values/990321/Z2-09/2025")).contains("12 个", "示例水县2025年品牌名录", "强需2026-001");
        assertThat(page("demo-990000", "/intake")).contains("检定.csv", "示例省2014年计量检定统计", "已入库");
        assertThat(page("demo-140728", "/confirmations")).contains("已确认");
        assertThat(page("demo-140728", "/values/140728/J-01/2020")).contains("450,697", "2020年");
        assertThat(page("demo-990221", "/values/990221/Z4-01/2016"))
                .contains("91.5%", "97.5%", "与本地统计公报不一致，见附件", "有异议");
        assertThat(page("demo-990221", "/objections/167099")).contains("91.5%", "97.5%", "以省级统计口径为准，说明见附件答复");
        assertThat(page("demo-990000", "/objections")).contains("示例辰县", "维持原数值", "2026年12月11日");
    }

    @Test
    @Order(1)
    @DisplayName("R41: the facts that a later version delivers came in at its first start, beside what was there")
    void laterFactsCameIn() {
        assertThat(page("demo-140728", "/confirmations")).contains("《中国县域统计年鉴2024（县市卷）》", "《中国县域统计年鉴2021（县市卷）》");
        assertThat(page("demo-140728", "/values/140728/J-12/2023")).contains("13.3%", "195,550 ÷ 1,465,788", "第 1 版");
    }

    @Test
    @Order(1)
    @DisplayName("a draft keeps its text, a proposal its text, its way, its seat and its content code")
    void proposalsAreThere() {
        try (var city = Guest.of(platform.port(), "demo-990121", DEMONSTRATION)) {
            assertThat(city.read("/applications")).contains("一碗水的质量提升行动", "以服务站为支点的质量联合诊断机制");
            assertThat(city.html("/applications/" + DRAFT)).contains("一碗水的质量提升行动");
            assertThat(city.read("/applications/" + PILOT))
                    .contains("质量工具方法应用创新", "前期已联合诊断六家企业，形成方案三份。", "2027年第四季度")
                    .containsSubsequence("组织论证", "报送总局", "列为拟推荐", "提交");
            assertThat(city.read("/submissions/applications/" + PILOT)).contains("VM5D-DE7P-KSTR-Q2RY");
        }
        assertThat(page("demo-990000", "/recommendations"))
                .contains("名额 1 / 3", "示例一市示例戊县", "轴承产业质量问题联合诊断机制", "质量工作县乡联动协调机制");
    }

    @Test
    @Order(1)
    @DisplayName("the package that was sent is there with its receipt, its hash and its codes")
    void thePackageIsThere() {
        assertThat(page("demo-990000", "/submissions/receipts/" + RECEIPT))
                .contains(
                        "2026年11月28日 04:06:28",
                        "SHA-256 cd0d00c41fbd66943b200f669c0be2b714681593215de0b7dde20b4e827bb6a8",
                        "VM5D-DE7P-KSTR-Q2RY",
                        "RZS5-5AB4-GBEZ-YSZS",
                        "“一县一品”茶叶质量提升行动");
        assertThat(page("demo-990000", "/submissions/" + CALL)).contains("试点 1 / 3", "活动 1 / 5", "内容码一致");
    }

    @Test
    @Order(1)
    @DisplayName("the panel, its experts' opinions and the formal check are there, and the call 总局 was drafting")
    void thePanelIsThere() {
        assertThat(page("demo-samr", "/panels/proposals/" + PILOT)).contains("试点论证组", "在库，未暂停", "推荐单位未超过名额");
        assertThat(page("demo-expert", "/opinions/" + PILOT))
                .contains("基础较好，建议支持。")
                .doesNotContain("宜细化季度安排。");
        assertThat(page("demo-expert-2", "/opinions/" + PILOT)).contains("宜细化季度安排。");
        assertThat(page("demo-samr", "/calls")).contains("演示〔2027〕1号", "2027年6月13日", "演示〔2026〕1号");
    }

    @Test
    @Order(1)
    @DisplayName("requests with their answers, a pairing that waits, and messages are with those they concern")
    void requestsAndMessagesAreThere() {
        assertThat(page("demo-990000", "/requests")).contains("区域公共品牌补充数据", "强需2026-001");
        assertThat(page("demo-990321", "/burden")).contains("区域公共品牌补充数据", "示例水县");
        assertThat(page("demo-990321", "/desk")).contains("区域公共品牌补充数据");
        assertThat(page("demo-990321", "/notices")).contains("示例一市示例丙县提议结对对标");
        assertThat(page("demo-990121", "/pairings")).contains("示例三市示例水县", "2027年11月30日");
        assertThat(page("demo-990121", "/notices")).contains("示例一市示例丙县2026年创新试点方案已报送总局");
    }

    @Test
    @Order(2)
    @DisplayName("the journal of the former version and what has followed is one unbroken chain, its anchor included")
    void theJournalIsUnbroken() {
        try (var audit = Guest.of(platform.port(), "demo-audit", DEMONSTRATION)) {
            assertThat(audit.read("/admin/journal")).contains("保存质量发展战略", "提交论证意见");
            assertThat(audit.send("/admin/journal", "/admin/journal/verify", Map.of()))
                    .contains("完全一致");
        }
    }

    @Test
    @Order(3)
    @DisplayName("a second start changes nothing")
    void aSecondStartChangesNothing() throws Exception {
        leave();
        var before = settled();
        platform.close();

        platform = start();

        assertThat(settled()).isEqualTo(before);
        assertThat(page("demo-990000", "/submissions/receipts/" + RECEIPT))
                .contains("cd0d00c41fbd66943b200f669c0be2b7");
    }

    private static String page(String login, String path) {
        return inside.computeIfAbsent(login, each -> Guest.of(platform.port(), each, DEMONSTRATION))
                .read(path);
    }

    /** Forgets the log-ins, which end with the platform. */
    private static void leave() {
        inside.values().forEach(Guest::close);
        inside.clear();
    }

    /** The content of all tables, once the journal has sealed what has happened. */
    private static Map<String, String> settled() throws Exception {
        try (var database = platform.database()) {
            var last = lasting(database);
            while (true) {
                TimeUnit.SECONDS.sleep(2);
                var next = lasting(database);
                if (next.equals(last)) {
                    return last;
                }
                last = next;
            }
        }
    }

    /** The content without sessions and without the heart-beat of jobs. */
    private static Map<String, String> lasting(Connection database) throws SQLException {
        var digests = LandedData.digests(database);
        digests.keySet().removeIf(name -> name.contains("session") || name.contains("scheduled"));
        return digests;
    }
}
