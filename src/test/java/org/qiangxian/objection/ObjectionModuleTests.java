package org.qiangxian.objection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.time.LocalDate;
import java.util.HashSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.qiangxian.MovableClock;
import org.qiangxian.PlatformTest;
import org.qiangxian.account.Actor;
import org.qiangxian.account.Actors;
import org.qiangxian.account.Role;
import org.qiangxian.account.Turns;
import org.qiangxian.confirmation.Confirmations;
import org.qiangxian.measurement.Measurements;
import org.qiangxian.measurement.Stage;
import org.qiangxian.notice.Notices;
import org.qiangxian.region.RegionCode;
import org.qiangxian.shell.Refusal;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.annotation.Transactional;

@PlatformTest
@Transactional
class ObjectionModuleTests {

    private static final RegionCode PINGYAO = Objecting.PINGYAO;
    private static final Actor CITY = Objecting.CITY;
    private static final Actor OPERATOR = Actors.operator();

    @Autowired
    private MovableClock clock;

    @Autowired
    MatterLists lists;

    @Autowired
    Objections objections;

    @Autowired
    Confirmations confirmations;

    @Autowired
    Measurements measurements;

    @Autowired
    Notices notices;

    @Autowired
    Turns turns;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    MockMvcTester mvc;

    private Objecting objecting() {
        return new Objecting(confirmations, objections, measurements, clock);
    }

    @BeforeEach
    void noon() {
        objecting().noon();
    }

    @Test
    @DisplayName(
            "R39: an objection goes to the channel's owner with a clock of ten working days; nothing else waits for it")
    void anObjectionGoesToTheOwner() {
        var before = turns.of(OPERATOR).size();
        var matter = objecting().objected();

        assertThat(matter.owner()).isEqualTo(Role.OPERATOR);
        assertThat(matter.due()).isAfter(LocalDate.of(2025, 1, 1));
        assertThat(turns.of(OPERATOR)).hasSize(before + 1);
        assertThat(lists.page(OPERATOR, ObjectionSearch.ALL, true, 1).rows())
                .extracting(Matter::value)
                .contains(matter.value());
        assertThat(lists.page(CITY, ObjectionSearch.ALL, true, 1).rows())
                .extracting(Matter::value)
                .containsExactly(matter.value());
        assertThat(measurements.find(matter.value()).reading())
                .isEqualTo(objecting().value().reading());
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
                        .uri("/confirmations/values/" + objecting().value().id() + "/object")
                        .with(Actors.as(CITY))
                        .with(csrf())
                        .param("reason", "与本地公报不一致")
                        .param("figure", "约四十五万"))
                .hasStatus(422)
                .bodyText()
                .contains("本单位的数值请只填数字", "约四十五万", "与本地公报不一致");
        var matter = objecting().objected();
        assertThat(confirmations.said(PINGYAO, matter.value()))
                .extracting(answer -> answer.figure())
                .containsExactly(new java.math.BigDecimal("450690"));
        assertThat(mvc.get().uri("/objections/" + matter.value()).with(Actors.as(OPERATOR)))
                .bodyText()
                .contains("450,697 人", "450,690 人", "已填入城市所列的数值", "value=\"450690\"");
        objections.decide(OPERATOR, matter.value(), Objecting.form("UPHELD", "以普查公报为准", ""));
        var check =
                "/confirmations/" + measurements.find(matter.value()).batch().id();
        for (var path : new String[] {"/objections/" + matter.value(), "/values/140728/J-01/2020", check}) {
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
        var path = "/objections/" + objecting().objected().value();
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
        var matter = objecting().objected();
        objections.decide(OPERATOR, matter.value(), Objecting.form("ADOPTED", "公报已核实", "450700"));

        var now = objecting().value();
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
        assertThat(turns.of(OPERATOR)).noneMatch(due -> due.href().endsWith("/" + matter.value()));
        assertThat(notices.latest(CITY, 5).rows())
                .anyMatch(told -> told.subject().contains("已办理：采纳"));
        assertThat(jdbc.sql("select count(*) from journal.entry where kind = '办理数据异议' and about = '140728'")
                        .query(Integer.class)
                        .single())
                .isPositive();
    }

    @Test
    @DisplayName("R39: upheld with a reason, the value stands; it is decided once, and the decision never changes")
    void upheldTheValueStands() {
        var matter = objecting().objected();
        objections.decide(OPERATOR, matter.value(), Objecting.form("UPHELD", "以普查公报为准", ""));

        assertThat(objecting().value().id()).isEqualTo(matter.value());
        assertThatThrownBy(() -> objections.decide(OPERATOR, matter.value(), Objecting.form("ADOPTED", "再改", "1")))
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
        var matter = objecting().objected();
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
        assertThatThrownBy(() -> objections.decide(OPERATOR, matter.value(), Objecting.form("UPHELD", " ", "")))
                .isInstanceOf(Refusal.Invalid.class);
        assertThat(objections.get(OPERATOR, matter.value()).open()).isTrue();
    }

    @Test
    @DisplayName("R39: of more objections than a page shows none is left out, and each page says how many there are")
    void noObjectionIsLeftOut() {
        int before = lists.page(OPERATOR, ObjectionSearch.ALL, true, 1).total();
        jdbc.sql("""
                        insert into objection.matter (value, unit, owner, area, opened_at, due, demonstration,
                            indicator, period)
                        select v.id, v.region, 'OPERATOR', null, now(), date '2026-12-01', false, v.indicator, v.period
                        from measurement.current_value v
                        where v.indicator = 'J-01' and v.period = '2020'
                          and exists (select from region.unit u where u.code = v.region and u.until is null)
                          and not exists (select from objection.matter m where m.value = v.id)
                        order by v.id limit 600
                        """).update();
        var first = lists.page(OPERATOR, ObjectionSearch.ALL, true, 1);
        var listed = new HashSet<Long>();
        for (int page = 1; page <= first.pages(); page++) {
            lists.page(OPERATOR, ObjectionSearch.ALL, true, page).rows().forEach(matter -> listed.add(matter.value()));
        }

        assertThat(first.total()).isEqualTo(before + 600);
        assertThat(listed).hasSize(before + 600);
        assertThat(mvc.get().uri("/objections?open=2").with(Actors.as(OPERATOR)))
                .hasStatusOk()
                .bodyText()
                .contains("第 2 页，共 %d 页 %d 条".formatted(first.pages(), first.total()), "?decided=1&amp;open=3#open");
        assertThat(lists.page(OPERATOR, ObjectionSearch.ALL, true, 9999).number())
                .isEqualTo(first.pages());
    }
}
