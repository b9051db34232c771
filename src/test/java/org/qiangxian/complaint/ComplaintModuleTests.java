package org.qiangxian.complaint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.assertj.core.api.AbstractStringAssert;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.qiangxian.MovableClock;
import org.qiangxian.PlatformTest;
import org.qiangxian.account.Actor;
import org.qiangxian.account.Actors;
import org.qiangxian.account.Role;
import org.qiangxian.account.Turns;
import org.qiangxian.measurement.Measurements;
import org.qiangxian.objection.Objections;
import org.qiangxian.procedure.Seen;
import org.qiangxian.region.RegionCode;
import org.qiangxian.shell.Fact;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.util.LinkedMultiValueMap;

/** Who handles a complaint, by when, and what becomes of the sender's data (R1, R2, R7, R110). */
@PlatformTest
@Transactional
class ComplaintModuleTests {

    @Autowired
    Complaining complaining;

    @Autowired
    Complaints complaints;

    @Autowired
    ComplaintRepository repository;

    @Autowired
    Routing routing;

    @Autowired
    Measurements measurements;

    @Autowired
    Objections objections;

    @Autowired
    Turns turns;

    @Autowired
    MockMvcTester mvc;

    @Autowired
    MovableClock clock;

    @BeforeEach
    void stopTheClock() {
        clock.stopAt(Complaining.NOW);
    }

    @Test
    @DisplayName("R2, R7: a complaint goes past the accused to the body above it, about 总局 to 纪检 alone")
    void pastTheAccused() {
        assertThat(handler("CITY", "平遥县")).isEqualTo(new Handler(Role.CITY_BUREAU, new RegionCode("140700")));
        assertThat(handler("CITY_BUREAU", "晋中市")).isEqualTo(new Handler(Role.PROVINCE, new RegionCode("140000")));
        assertThat(handler("PROVINCE", "山西省")).isEqualTo(Handler.NATION);
        assertThat(handler("SAMR", "")).isEqualTo(Handler.DISCIPLINE);
        assertThat(handler("OTHER", "平遥县")).isEqualTo(new Handler(Role.PROVINCE, new RegionCode("140000")));
        assertThat(complaining.told("SAMR", "").status()).isEqualTo(ComplaintStatus.TRANSFERRED);
    }

    private Handler handler(String level, String place) {
        return complaining.told(level, place).handler();
    }

    @Test
    @DisplayName(
            "R110: who reports something has a query code at once, and by it the clocks, the answer and what is late")
    void byTheQueryCode() {
        var code = complaining.send(Complaining.form("CITY", "平遥县"));
        var complaint = complaining.find(code);
        query(code, 200, "已收到，待受理", "2026年3月9日 24:00");
        clock.stopAt(Instant.parse("2026-03-09T16:00:00Z"));
        query(code, 200, "已逾期");
        complaints.accept(Complaining.BUREAU, complaint.id(), Seen.NOTHING);
        query(code, 200, "已受理，正在核实", "2026年3月31日 24:00");
        complaints.answer(Complaining.BUREAU, complaint.id(), new AnswerForm("FOUND", "已责令退还收费。", ""));
        query(code, 200, "属实，已纠正：已责令退还收费。");
        clock.move(Duration.ofDays(31));
        complaints.tend(complaint.id());
        query(code, 200, "已办结");
        query(code.substring(0, code.length() - 1) + (code.endsWith("a") ? "b" : "a"), 404, "没有这个查询码");
        query(code.replace("-", " ").toUpperCase(Locale.ROOT), 200, "已办结");
        query("", 404, "没有这个查询码");
    }

    @Test
    @DisplayName("R2: what may be a breach by persons is handed to 纪检, and who reported it is told of 12388")
    void handedToDiscipline() {
        var code = complaining.send(Complaining.form("CITY", "平遥县"));
        complaints.transfer(Complaining.BUREAU, complaining.find(code).id(), Seen.NOTHING);
        query(code, 200, "已移送纪检监察机构", "12388");
        get(Complaining.NATION, complaining.find(code).path(), 200).contains(Complaining.WORDS);
    }

    @Test
    @DisplayName(
            "R110: contacts go on request at once and by themselves six months after the end; the journal holds none of them")
    void contactsGo() {
        var code = complaining.send(Complaining.form("CITY", "平遥县"));
        get(Complaining.BUREAU, complaining.find(code).path(), 200).contains(Complaining.CONTACT);
        post("/feedback/erase", Map.of("code", code), 200).contains("没有留存联系方式");
        get(Complaining.BUREAU, complaining.find(code).path(), 200).doesNotContain(Complaining.CONTACT);

        var other = complaining.closed();
        clock.move(Duration.ofDays(170));
        complaints.tend(other.id());
        assertThat(complaining.again(other).contact()).isEqualTo(Complaining.CONTACT);
        clock.move(Duration.ofDays(20));
        complaints.tend(other.id());
        assertThat(complaining.again(other).contact()).isEmpty();
        assertThat(new ComplaintFact(other.id(), "SEND").kind()).isEqualTo(Fact.CONFIDENTIAL);
    }

    @Test
    @DisplayName(
            "R110: the form of the public asks for nothing it does not need and says what becomes of it; no script, no login")
    void theForm() {
        assertThat(mvc.get().uri("/feedback/new?door=FEES"))
                .hasStatusOk()
                .hasHeader("Cache-Control", "no-store")
                .bodyText()
                .contains("联系方式（可不填）", "办结满 6 个月删除", "收费摊派", "排名评比命名", "加重负担", "本站内容有误");
        post("/feedback/new", Map.of("door", "FEES", "text", "", "level", "CITY", "place", "没有这个地方"), 422)
                .contains("请填写情况", "没有找到“没有这个地方”");
        var right = Map.of("door", "RANKING", "text", "搞排名", "level", "CITY", "place", "平遥县");
        post("/feedback/new", right, 409).contains("请核对后再提交一次", "搞排名");
        post("/feedback/new", opened(right), 200).contains("查询码只显示这一次");
        assertThat(mvc.get().uri("/feedback")).bodyText().contains("12315", "12345", "/feedback/new?door=FEES");
    }

    @Test
    @DisplayName(
            "R110: a public value said to be wrong opens a matter of objection; the words are for whoever decides alone")
    void aValueIsWrong() {
        var unit = new RegionCode("140728");
        var value = measurements.publicSeries(unit).getFirst().id();
        assertThat(mvc.get().uri("/cities/140728")).bodyText().contains("value=140728." + value + "\"");
        var code = complaining.send(Complaining.value("140728", value, "公报上是另一个数"));

        assertThat(objections.get(Actors.operator(), value).open()).isTrue();
        get(Actors.operator(), "/objections/" + value, 200).contains("公报上是另一个数");
        get(Complaining.ACCUSED, "/objections/" + value, 200).doesNotContain("公报上是另一个数");
        assertThat(mvc.get().uri("/cities/140728")).bodyText().doesNotContain("公报上是另一个数");
        get(Complaining.ACCUSED, "/objections/" + value, 200)
                .contains("公众反映")
                .doesNotContain("提出异议（已办）", "id=\"urge\"", "id=\"prove\"");
        get(Actors.operator(), "/objections/" + value, 200).contains("公众反映").doesNotContain("告知本单位");
        assertThat(turns.of(Complaining.ACCUSED))
                .as("nothing that strangers tell waits for the city")
                .noneMatch(turn -> turn.key().equals("objection-proof/" + value));
        query(code, 200, "按数据异议办理");
        var gone = Map.of("door", "CONTENT", "value", "140728.999999999", "text", "公报上写的不是这个数");
        post("/feedback/new", opened(gone), 409)
                .as("R110: what was written goes on about the page of the place")
                .contains("刚刚更新", "公报上写的不是这个数", "name=\"about\" value=\"/cities/140728\"")
                .doesNotContain("name=\"value\"");
    }

    @Test
    @DisplayName(
            "R110: what was written stays when the browser has lost the sign of the page, and is sent with the next press")
    void nothingTypedIsLost() {
        var form = new LinkedMultiValueMap<String, String>();
        opened(Map.of("door", "FEES", "text", "写了很久的情况", "level", "CITY", "place", "平遥县", "contact", "李四"))
                .forEach(form::set);
        assertThat(mvc.post().uri("/feedback/new").params(form))
                .hasStatus(403)
                .hasHeader("Cache-Control", "no-store")
                .bodyText()
                .contains("写的内容都在", "写了很久的情况", "平遥县", "李四", form.getFirst("ticket"));
        assertThat(mvc.get().uri("/feedback/new?door=FEES").header("Accept-Language", "en"))
                .hasHeader("Content-Language", "zh-CN");
        assertThat(mvc.get().uri("/reports/2099"))
                .as("an error page has nothing that could be wrong")
                .hasStatus(404)
                .bodyText()
                .doesNotContain("本页内容有误");
        assertThat(mvc.post().uri("/feedback/query").param("code", "abcde"))
                .hasStatus(403)
                .bodyText()
                .contains("页面停留时间过长");
    }

    @Test
    @DisplayName(
            "R2, R110: what is tried out of 总局 or of a page of 示例省 lies before the demonstration accounts, and nothing else does")
    void aTrialIsSeenByTheDemonstration() {
        assertThat(complaining.find(complaining.send(Complaining.trial())).fictional())
                .isTrue();
        assertThat(complaining
                        .find(complaining.send(Complaining.page("/cities/990121")))
                        .fictional())
                .isTrue();
        assertThat(complaining
                        .find(complaining.send(Complaining.page("/cities/140728")))
                        .fictional())
                .isFalse();
        assertThat(complaining
                        .find(complaining.send(Complaining.page("/texts")))
                        .fictional())
                .isFalse();
        assertThat(complaining.told("CITY", "140728").fictional()).isFalse();
    }

    private Map<String, String> opened(Map<String, String> typed) {
        var sent = new LinkedHashMap<>(typed);
        sent.put("ticket", complaining.ticket());
        return sent;
    }

    private void query(String code, int status, String... said) {
        post("/feedback/query", Map.of("code", code), status).contains(said);
    }

    private AbstractStringAssert<?> get(Actor reader, String address, int status) {
        return assertThat(mvc.get().uri(address).with(Actors.as(reader)))
                .hasStatus(status)
                .bodyText();
    }

    private AbstractStringAssert<?> post(String address, Map<String, String> sent, int status) {
        var form = new LinkedMultiValueMap<String, String>();
        sent.forEach(form::set);
        return assertThat(mvc.post().uri(address).with(csrf()).params(form))
                .hasStatus(status)
                .bodyText();
    }
}
