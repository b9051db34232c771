package org.qiangxian.objection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.qiangxian.account.Actor;
import org.qiangxian.account.Actors;
import org.qiangxian.account.Role;
import org.qiangxian.catalogue.IndicatorCode;
import org.qiangxian.measurement.Confirmations;
import org.qiangxian.measurement.Measurements;
import org.qiangxian.measurement.Stage;
import org.qiangxian.measurement.Value;
import org.qiangxian.notice.Notices;
import org.qiangxian.region.RegionCode;
import org.qiangxian.shell.Refusal;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.annotation.Transactional;

@SpringBootTest
@AutoConfigureMockMvc
@Transactional
class ObjectionModuleTests {

    private static final RegionCode PINGYAO = new RegionCode("140728");
    private static final Actor CITY = Actors.city("140728");
    private static final Actor OPERATOR = Actors.operator();

    @Autowired
    Objections objections;

    @Autowired
    Confirmations confirmations;

    @Autowired
    Measurements measurements;

    @Autowired
    Notices notices;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    MockMvcTester mvc;

    @Test
    @DisplayName(
            "R39: an objection goes to the channel's owner with a clock of ten working days; nothing else waits for it")
    void anObjectionGoesToTheOwner() {
        var before = notices.dueFor(OPERATOR).size();
        var matter = objected();

        assertThat(matter.owner()).isEqualTo(Role.OPERATOR);
        assertThat(matter.due()).isAfter(LocalDate.of(2025, 1, 1));
        assertThat(notices.dueFor(OPERATOR)).hasSize(before + 1);
        assertThat(objections.list(OPERATOR, true)).extracting(Matter::value).contains(matter.value());
        assertThat(objections.list(CITY, true)).extracting(Matter::value).containsExactly(matter.value());
        assertThat(measurements.find(matter.value()).reading()).isEqualTo(value().reading());
        assertThat(mvc.get().uri("/objections/" + matter.value()).with(Actors.as(OPERATOR)))
                .hasStatusOk()
                .bodyText()
                .contains("平遥县", "与本地公报不一致", "还有 10 个工作日", "作出决定");
    }

    @Test
    @DisplayName(
            "R39: the city's own figure stands beside the platform's at the owner's desk and through the whole course")
    void bothFiguresStandSideBySide() {
        assertThat(mvc.post()
                        .uri("/confirmations/values/" + value().id() + "/object")
                        .with(Actors.as(CITY))
                        .with(csrf())
                        .param("reason", "与本地公报不一致")
                        .param("figure", "约四十五万"))
                .hasStatus(422)
                .bodyText()
                .contains("本单位的数值请只填数字", "约四十五万", "与本地公报不一致");
        var matter = objected();
        assertThat(confirmations.said(PINGYAO, matter.value()))
                .extracting(answer -> answer.figure())
                .containsExactly(new java.math.BigDecimal("450690"));
        assertThat(mvc.get().uri("/objections/" + matter.value()).with(Actors.as(OPERATOR)))
                .bodyText()
                .contains("450,697 人", "450,690 人", "已填入城市所列的数值", "value=\"450690\"");
        objections.decide(OPERATOR, matter.value(), form("UPHELD", "以普查公报为准", ""));
        for (var path : new String[] {"/objections/" + matter.value(), "/values/140728/J-01/2020", "/confirmations"}) {
            assertThat(mvc.get().uri(path).with(Actors.as(CITY)))
                    .hasStatusOk()
                    .bodyText()
                    .contains("450,697 人", "450,690 人");
        }
    }

    @Test
    @DisplayName(
            "R39: who is not concerned finds no objection: another city, a province for a public value, the public")
    void nobodyElseFindsIt() {
        var path = "/objections/" + objected().value();
        for (var other : new Actor[] {Actors.city("140703"), Actors.province("140000"), Actors.province("990000")}) {
            assertThat(mvc.get().uri(path).with(Actors.as(other))).hasStatus(404);
            assertThat(mvc.post().uri(path).with(Actors.as(other)).with(csrf()).param("outcome", "UPHELD"))
                    .hasStatus(404);
        }
        assertThat(mvc.get().uri(path)).hasStatus3xxRedirection();
        assertThat(mvc.post()
                        .uri(path)
                        .with(Actors.as(CITY))
                        .with(csrf())
                        .param("outcome", "UPHELD")
                        .param("reason", "理由"))
                .hasStatus(403);
    }

    @Test
    @DisplayName(
            "R39: adopted, the corrected figure is a revision with its reason; both figures and the course stay visible")
    void adoptedTheCorrectionIsARevision() {
        var matter = objected();
        objections.decide(OPERATOR, matter.value(), form("ADOPTED", "公报已核实", "450700"));

        var now = value();
        assertThat(now.revision()).isEqualTo(measurements.find(matter.value()).revision() + 1);
        assertThat(now.stage()).isEqualTo(Stage.REVISED);
        assertThat(now.reason()).isEqualTo("采纳异议：公报已核实");
        assertThat(mvc.get().uri("/objections/" + matter.value()).with(Actors.as(CITY)))
                .hasStatusOk()
                .bodyText()
                .contains("450,697", "450,700", "与本地公报不一致", "公报已核实", "按期办理");
        assertThat(mvc.get().uri("/values/140728/J-01/2020").with(Actors.as(CITY)))
                .bodyText()
                .contains("450,697", "450,700", "/objections/" + matter.value(), "视为认可");
        assertThat(notices.dueFor(OPERATOR)).noneMatch(due -> due.link().endsWith("/" + matter.value()));
        assertThat(notices.latest(CITY, 5)).anyMatch(told -> told.subject().contains("已办理：采纳"));
        assertThat(jdbc.sql("select count(*) from journal.entry where kind = '办理数据异议' and about = '140728'")
                        .query(Integer.class)
                        .single())
                .isPositive();
    }

    @Test
    @DisplayName("R39: upheld with a reason, the value stands; it is decided once, and the decision never changes")
    void upheldTheValueStands() {
        var matter = objected();
        objections.decide(OPERATOR, matter.value(), form("UPHELD", "以普查公报为准", ""));

        assertThat(value().id()).isEqualTo(matter.value());
        assertThatThrownBy(() -> objections.decide(OPERATOR, matter.value(), form("ADOPTED", "再改", "1")))
                .isInstanceOf(Refusal.Conflict.class);
        assertThatThrownBy(() -> confirmations.object(CITY, PINGYAO, matter.value(), "再提一次", ""))
                .isInstanceOf(Refusal.Conflict.class)
                .hasMessageContaining("已经办理完毕");
        assertThatThrownBy(() ->
                        jdbc.sql("update objection.decision set reason = '改'").update())
                .isInstanceOf(DataAccessException.class);
    }

    @Test
    @DisplayName("R39: a decision without reason or figure is refused at its field and nothing is stored")
    void aDecisionNeedsReasonAndFigure() {
        var matter = objected();
        assertThat(mvc.post()
                        .uri("/objections/" + matter.value())
                        .with(Actors.as(OPERATOR))
                        .with(csrf())
                        .param("outcome", "ADOPTED")
                        .param("reason", "公报已核实")
                        .param("figure", "四十五万"))
                .hasStatus(422)
                .bodyText()
                .contains("请只填数字", "请填写更正所依据的文件名称", "四十五万");
        assertThatThrownBy(() -> objections.decide(OPERATOR, matter.value(), form("UPHELD", " ", "")))
                .isInstanceOf(Refusal.Invalid.class);
        assertThat(objections.get(OPERATOR, matter.value()).open()).isTrue();
    }

    @Test
    @DisplayName("R39: the city adds evidence while it is open; the owner reads it, others do not")
    void theCityAddsEvidence() {
        var matter = objected();
        var path = "/objections/" + matter.value();
        assertThat(send(path, "a.pdf", "no pdf at all"))
                .hasStatus(422)
                .bodyText()
                .contains("平台按文件内容判断类型");
        assertThat(send(path, "a.png", "\u0089PNG")).hasStatus(422);
        assertThat(objections.evidence(matter)).isEmpty();
        objections.prove(CITY, matter, java.util.UUID.randomUUID(), "公报.pdf");
        assertThat(mvc.get().uri(path).with(Actors.as(OPERATOR))).bodyText().contains("公报.pdf");
        objections.decide(OPERATOR, matter.value(), form("UPHELD", "以普查公报为准", ""));
        assertThatThrownBy(() -> objections.prove(
                        CITY, objections.get(CITY, matter.value()), java.util.UUID.randomUUID(), "迟.pdf"))
                .isInstanceOf(Refusal.Conflict.class);
    }

    @Test
    @DisplayName(
            "R39: the tenth working day counts by the notices on holidays; past it both sides read that it is late")
    void theClockCountsWorkingDays() {
        var matter = new Matter(
                1,
                PINGYAO,
                Role.OPERATOR,
                null,
                Instant.parse("2026-09-21T02:00:00Z"),
                LocalDate.of(2026, 10, 12),
                false,
                null);
        assertThat(clockAt("2026-09-30T02:00:00Z", matter).late()).isFalse();
        assertThat(clockAt("2026-10-12T15:59:59Z", matter).said()).contains("今天到期");
        assertThat(clockAt("2026-10-12T16:00:00Z", matter)).isEqualTo(new Clockwork("已超过期限（2026年10月12日）", true));
        assertThat(new org.qiangxian.calendar.WorkingDays().find(LocalDate.of(2026, 12, 25), DecisionClock.DAYS))
                .isEmpty();
    }

    private org.springframework.test.web.servlet.assertj.MvcTestResult send(String path, String name, String content) {
        return mvc.post()
                .uri(path + "/evidence")
                .multipart()
                .file(new MockMultipartFile(
                        "file", name, "application/pdf", content.getBytes(StandardCharsets.ISO_8859_1)))
                .with(Actors.as(CITY))
                .with(csrf())
                .exchange();
    }

    private static Clockwork clockAt(String moment, Matter matter) {
        return new DecisionClock(
                        new org.qiangxian.calendar.WorkingDays(), Clock.fixed(Instant.parse(moment), ZoneOffset.UTC))
                .of(matter);
    }

    private Matter objected() {
        confirmations.object(CITY, PINGYAO, value().id(), "与本地公报不一致", "450,690");
        return objections.get(CITY, value().id());
    }

    private Value value() {
        return measurements.series(PINGYAO, new IndicatorCode("J-01")).stream()
                .filter(each -> each.period().equals("2020"))
                .findFirst()
                .orElseThrow();
    }

    private static DecisionForm form(String outcome, String reason, String figure) {
        return new DecisionForm(outcome, reason, figure, null, null, "平遥县人口普查公报", "平遥县统计局", "2021-06-01", "第1页");
    }
}
