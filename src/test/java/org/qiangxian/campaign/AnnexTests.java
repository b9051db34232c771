package org.qiangxian.campaign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.qiangxian.MovableClock;
import org.qiangxian.PlatformTest;
import org.qiangxian.document.SentFile;
import org.qiangxian.sandbox.Sandbox;
import org.qiangxian.sandbox.Scratch;
import org.qiangxian.shell.Option;
import org.qiangxian.shell.Refusal;
import org.qiangxian.spreadsheet.Raw;
import org.qiangxian.spreadsheet.Spreadsheets;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** Annexes 1 to 3 as workbooks: they are read, compared by the key, and accepted once. */
@PlatformTest
@Transactional
class AnnexTests {

    @Autowired
    Campaigning campaigning;

    @Autowired
    AnnexImports annexes;

    @Autowired
    AnnexReading reading;

    @Autowired
    AnnexReceiver receiver;

    @Autowired
    Activities activities;

    @Autowired
    Sandbox sandbox;

    @Autowired
    Scratch scratch;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    MovableClock clock;

    @BeforeEach
    void inTheMonth() {
        clock.stopAt(Campaigning.MONTH);
        campaigning.published();
    }

    @Test
    @DisplayName(
            "R134, R135, R136: three thousand rows are read in the child process, looked at, and taken in; the same file again shows no difference and doubles nothing")
    void threeThousandRows() {
        var rows = IntStream.rangeClosed(1, 3_000)
                .mapToObj(
                        at -> "%d,%s,第%d项活动,9月%d日,,".formatted(at, at % 3 == 1 ? "某部" + at / 100 : "", at, at % 30 + 1))
                .toList();
        var first = keep("序号,主办单位,活动名称,活动时间,活动地点,网址\n" + String.join("\n", rows));

        var before = annexes.difference(Campaigning.SAMR, first);
        assertThat(before.added()).hasSize(3_000);
        assertThat(before.refused()).isEmpty();
        annexes.take(Campaigning.SAMR, first.id(), before.mark());
        assertThat(listed()).isEqualTo(3_000);

        var again = annexes.difference(Campaigning.SAMR, keep("序号,主办单位,活动名称,活动时间,活动地点,网址\n" + String.join("\n", rows)));
        assertThat(again.added()).isEmpty();
        assertThat(again.changed()).isEmpty();
        assertThat(again.same()).isEqualTo(3_000);
        assertThat(again.gone()).isEmpty();
    }

    @Test
    @DisplayName("R134: a second file changes what it says otherwise, adds what is new, and cancels nothing by itself")
    void aSecondFileShowsTheDifference() {
        var head = "附件1\n序号,主办单位,活动名称,活动时间,活动地点\n";
        take(keep(head + "1,工业和信息化部,质量提升行动,9月,北京\n2,,质量标杆交流,9月5日至8日,北京\n3,水利部,工程质量宣传,,"));

        var file = keep(head + "1,工业和信息化部,质量提升行动,9月,北京\n2,,质量标杆经验交流,9月5日至9日,北京\n1,商务部,放心消费,9月20日,");
        var difference = annexes.difference(Campaigning.SAMR, file);

        assertThat(difference.same()).isOne();
        assertThat(difference.added()).extracting(AnnexLine::host).containsExactly("商务部");
        assertThat(difference.changed())
                .singleElement()
                .satisfies(each -> assertThat(each.what())
                        .containsExactly("名称：质量标杆交流 → 质量标杆经验交流", "时间：2026年9月5日至9月8日 → 2026年9月5日至9月9日"));
        assertThat(difference.gone()).extracting(Activity::host).containsExactly("水利部");

        annexes.take(Campaigning.SAMR, file.id(), difference.mark());
        assertThat(listed()).isEqualTo(4);
        assertThat(annexes.difference(Campaigning.SAMR, keep(head + "2,工业和信息化部,质量标杆经验交流,9月5日至9日,北京"))
                        .same())
                .isOne();
    }

    @Test
    @DisplayName(
            "what changed between looking and confirming is looked at once more; what was taken in is not taken in twice")
    void aStaleDifferenceIsRefused() {
        var file = keep("序号,主办单位,活动名称\n1,民政部,养老服务质量提升");
        var seen = annexes.difference(Campaigning.SAMR, file).mark();
        take(keep("序号,主办单位,活动名称\n1,民政部,养老服务质量"));

        assertThatThrownBy(() -> annexes.take(Campaigning.SAMR, file.id(), seen))
                .isInstanceOf(Refusal.Conflict.class)
                .hasMessageContaining("请看下面新的对照");
        take(file);
        assertThatThrownBy(() -> take(file))
                .isInstanceOf(Refusal.Conflict.class)
                .hasMessageContaining("已列入");
    }

    @Test
    @DisplayName(
            "R1, R9, R10: rows of fees, of appraisal and of heads, without 序号, or twice under one key are not taken in, each with its reason")
    void whatIsNotTakenIn() {
        var file =
                keep("序号,主办单位,活动名称\n1,某协会,向企业收费的培训\n2,某协会,质量十佳评选\n4,某协会,千人参加的启动仪式\n,某协会,没有序号\n3,某协会,开放日\n3,某协会,又一个开放日");
        var difference = annexes.difference(Campaigning.SAMR, file);

        assertThat(difference.added()).extracting(AnnexLine::title).containsExactly("开放日");
        assertThat(difference.refused())
                .hasSize(5)
                .allSatisfy(line -> assertThat(line.wrong()).endsWith("。"));
        assertThat(difference.refused().getLast().wrong()).contains("和第 6 行的单位、序号相同");
    }

    @Test
    @DisplayName("R136: a province reads in the activities of its own places, a county of another province is refused")
    void aProvinceReadsItsOwn() {
        var campaign = campaigning.campaign();
        var rows = rows("序号,地区,活动名称\n1,平遥县,古城服务质量承诺\n2,石家庄市,药品质量宣传\n3,山西省,质量论坛");
        var lines = reading.read(rows, campaign, AnnexKind.PLACES, Campaigning.PROVINCE.area());

        assertThat(lines).extracting(AnnexLine::unit).containsExactly("140728", "130100", "140000");
        assertThat(lines.get(1).wrong()).isEqualTo("不在本省范围内。");
        assertThat(annexes.kinds(Campaigning.PROVINCE, campaign))
                .extracting(Option::value)
                .containsExactly("PLACES");
        assertThatThrownBy(() -> annexes.open(Campaigning.PROVINCE, "2026", "DEPARTMENTS"))
                .isInstanceOf(Refusal.Invalid.class);
    }

    @Test
    @DisplayName("R9: a file is taken in with the two declarations alone; an annex is nobody's but its unit's")
    void declarationsAndOwner() {
        var upload = new SentFile("附件.csv", "序号,主办单位,活动名称\n1,民政部,养老".getBytes(StandardCharsets.UTF_8));

        assertThatThrownBy(() -> receiver.receive(
                        Campaigning.SAMR,
                        "2026",
                        Map.of("annex", "DEPARTMENTS", "area", "1", "voluntary", "true"),
                        upload))
                .isInstanceOfSatisfying(
                        Refusal.Invalid.class,
                        refusal -> assertThat(refusal.fields()).containsOnlyKeys("free"));
        var file = keep("序号,主办单位,活动名称\n1,民政部,养老");
        assertThatThrownBy(() -> annexes.get(Campaigning.PROVINCE, file.id())).isInstanceOf(Refusal.NotFound.class);
        assertThatThrownBy(() -> annexes.get(Campaigning.CITY, file.id())).isInstanceOf(Refusal.Forbidden.class);
    }

    @Test
    @DisplayName("more than 5,000 rows, no head and no rows are refused in a sentence that says what to do")
    void limits() {
        assertThatThrownBy(() -> rows("序号,单位,活动名称\n" + "1,某部,活动\n".repeat(5_001)))
                .isInstanceOf(Refusal.Invalid.class)
                .hasMessage("表格超过 5000 行。请分成几个文件后再上传。");
        assertThatThrownBy(() -> keep("一,二\n三,四"))
                .isInstanceOf(Refusal.Invalid.class)
                .hasMessageContaining("没有找到表头");
        assertThatThrownBy(() -> keep("序号,主办单位,活动名称"))
                .isInstanceOf(Refusal.Invalid.class)
                .hasMessageContaining("表头下面没有内容");
    }

    @ParameterizedTest
    @CsvSource({
        "9月5日,2026年9月5日",
        "2026年9月5日,2026年9月5日",
        "2026-09-05,2026年9月5日",
        "9月5日至8日,2026年9月5日至9月8日",
        "9月5日—10月8日,2026年9月5日至10月8日",
        "2026年9月,2026年9月1日至9月30日",
        "9月上旬,日期另行公布",
        "9月31日,日期另行公布"
    })
    @DisplayName("days are read as notices write them; what cannot be read is no day")
    void daysInWords(String cell, String days) {
        assertThat(AnnexDays.of(cell, 2026).orElse(Days.UNKNOWN).words()).isEqualTo(days);
    }

    private List<Raw.Row> rows(String text) {
        try (var slip = scratch.of(text.getBytes(StandardCharsets.UTF_8))) {
            return sandbox.judged("test", Spreadsheets.list(AnnexReading.MOST), slip.file());
        }
    }

    private AnnexFile keep(String text) {
        var campaign = campaigning.campaign();
        var lines = reading.read(rows(text), campaign, AnnexKind.DEPARTMENTS, null);
        return annexes.keep(Campaigning.SAMR, campaign, AnnexKind.DEPARTMENTS, "1", "附件1.csv", lines);
    }

    private void take(AnnexFile file) {
        annexes.take(
                Campaigning.SAMR,
                file.id(),
                annexes.difference(Campaigning.SAMR, file).mark());
    }

    private int listed() {
        return jdbc.sql("select count(*) from campaign.activity where annex is not null and campaign = :id")
                .param("id", campaigning.campaign().id())
                .query(Integer.class)
                .single();
    }
}
