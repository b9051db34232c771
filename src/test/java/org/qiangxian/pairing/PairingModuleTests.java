package org.qiangxian.pairing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.qiangxian.PlatformTest;
import org.qiangxian.account.Actor;
import org.qiangxian.account.Actors;
import org.qiangxian.catalogue.IndicatorCode;
import org.qiangxian.comparison.Comparisons;
import org.qiangxian.disclosure.Consent;
import org.qiangxian.disclosure.Consents;
import org.qiangxian.notice.Message;
import org.qiangxian.notice.Notices;
import org.qiangxian.region.RegionCode;
import org.qiangxian.shell.ConsequencesPage;
import org.qiangxian.shell.Refusal;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.annotation.Transactional;

@PlatformTest
@Transactional
class PairingModuleTests {

    private static final RegionCode PINGYAO = new RegionCode("140728");
    private static final RegionCode TAIGU = new RegionCode("140703");
    private static final Actor OURS = Actors.city("140728");
    private static final Actor THEIRS = Actors.city("140703");
    private static final List<IndicatorCode> AGREED = List.of(new IndicatorCode("J-18"));

    @Autowired
    Pairings pairings;

    @Autowired
    Consents consents;

    @Autowired
    Comparisons comparisons;

    @Autowired
    Notices notices;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    MockMvcTester mvc;

    @Test
    @DisplayName(
            "R49: a proposal shows nothing to anyone; only when the other city agrees do both see each other by name")
    void nothingBeforeBothAgree() {
        var consent = proposed();
        assertThat(consents.standing(consent)).isEqualTo(Consent.Standing.PROPOSED);
        refused(OURS, TAIGU);
        refused(THEIRS, PINGYAO);
        assertThat(notices.latest(THEIRS, 3).rows())
                .extracting(Message::subject)
                .contains("晋中市平遥县提议结对对标");

        pairings.answer(THEIRS, consent.id(), true);

        assertThat(comparisons.paired(OURS, TAIGU, AGREED).getFirst().years()).isNotEmpty();
        assertThat(comparisons.paired(THEIRS, PINGYAO, AGREED).getFirst().years())
                .isNotEmpty();
        assertThat(mvc.get().uri("/pairings/" + consent.id()).with(Actors.as(OURS)))
                .hasStatusOk()
                .bodyText()
                .contains("太谷区", "平遥县", "二氧化碳排放", "结对中", "终止结对")
                .doesNotContain("高于", "低于", "相差");
    }

    @Test
    @DisplayName("R49: consent is for the chosen indicators alone, and for these two cities alone")
    void onlyWhatWasChosen() {
        var consent = running();

        assertThatThrownBy(() -> comparisons.paired(OURS, TAIGU, List.of(new IndicatorCode("J-01"))))
                .isInstanceOf(Refusal.Forbidden.class);
        for (var other : new Actor[] {
            Actors.city("140981"), Actors.province("140000"), Actors.samr(), Actors.operator(), Actors.city("990101")
        }) {
            refused(other, TAIGU);
        }
        assertThat(mvc.get().uri("/pairings/" + consent.id()).with(Actors.as(Actors.city("140981"))))
                .hasStatus(404);
        assertThat(mvc.post()
                        .uri("/pairings/" + consent.id() + "/end")
                        .with(Actors.as(Actors.city("140981")))
                        .with(csrf()))
                .hasStatus(404);
        assertThat(mvc.get().uri("/pairings/" + consent.id()).with(Actors.as(Actors.province("140000"))))
                .hasStatus(403);
        assertThat(mvc.get().uri("/profile/140703").with(Actors.as(OURS))).hasStatus(403);
    }

    @Test
    @DisplayName("R49: the page before the end says who will see what no longer, and is closed when it is over")
    void thePageBeforeTheEnd() {
        var address = "/pairings/%s/end".formatted(running().id());

        var page = ConsequencesPage.open(mvc, jdbc, OURS, address);
        assertThat(page.follows()).anyMatch(words -> words.contains("太谷区立即互不可见") && words.contains("项指标"));
        page.confirmed(java.util.Map.of());
        ConsequencesPage.closed(mvc, jdbc, THEIRS, address, java.util.Map.of(), "这项结对已经结束");
    }

    @Test
    @DisplayName("R49: either city ends it at once; both are told and the journal knows every step")
    void eitherEndsIt() {
        var consent = running();
        pairings.end(THEIRS, consent.id());

        refused(OURS, TAIGU);
        refused(THEIRS, PINGYAO);
        for (var actor : new Actor[] {OURS, THEIRS}) {
            assertThat(notices.latest(actor, 3).rows())
                    .extracting(Message::subject)
                    .contains("结对对标已终止：晋中市平遥县与晋中市太谷区");
            assertThat(mvc.get().uri("/pairings/" + consent.id()).with(Actors.as(actor)))
                    .hasStatusOk()
                    .bodyText()
                    .contains("已终止", "双方数据互不可见");
        }
        assertThat(jdbc.sql("select kind from journal.entry where detail::text like :id order by seq")
                        .param("id", "%" + consent.id() + "%")
                        .query(String.class)
                        .list())
                .containsExactly("提议结对", "同意结对", "终止结对");
        assertThatThrownBy(() -> pairings.end(OURS, consent.id())).isInstanceOf(Refusal.Conflict.class);
    }

    @Test
    @DisplayName("R36, R49: declined or taken back it shows nothing, and one of the two may propose again")
    void declinedAndTakenBack() {
        var first = proposed();
        assertThatThrownBy(() -> pairings.answer(OURS, first.id(), true)).isInstanceOf(Refusal.Forbidden.class);
        pairings.answer(THEIRS, first.id(), false);
        assertThatThrownBy(() -> pairings.answer(THEIRS, first.id(), true)).isInstanceOf(Refusal.Conflict.class);
        refused(OURS, TAIGU);

        var second = proposed();
        assertThatThrownBy(this::proposed).isInstanceOf(Refusal.Conflict.class).hasMessageContaining("请先终止");
        pairings.end(OURS, second.id());
        assertThatThrownBy(() -> pairings.answer(THEIRS, second.id(), true)).isInstanceOf(Refusal.Conflict.class);
        assertThat(proposed().id()).isNotEqualTo(second.id());
    }

    @Test
    @DisplayName("R49: only members pair, real with real and fictional with fictional, never with oneself")
    void onlyMembersOfOneWorld() {
        for (var partner : new String[] {"140728", "140729", "990101", "110101"}) {
            assertThatThrownBy(() -> consents.propose(
                            OURS, new RegionCode(partner), List.of("J-18"), LocalDate.of(2027, 1, 1), ""))
                    .isInstanceOf(Refusal.Invalid.class);
        }
        assertThatThrownBy(() -> consents.propose(
                        Actors.province("140000"), TAIGU, List.of("J-18"), LocalDate.of(2027, 1, 1), ""))
                .isInstanceOf(Refusal.Forbidden.class);
    }

    @Test
    @DisplayName("R36: a city that has left the library sees and shows nothing from that moment")
    void whoLeavesSeesNothing() {
        var consent = running();
        leave(TAIGU);

        assertThat(consents.standing(consent)).isEqualTo(Consent.Standing.LEFT);
        refused(OURS, TAIGU);
        refused(THEIRS, PINGYAO);
    }

    @Test
    @DisplayName("R1: what was typed is checked, kept and refused in words: partner, indicators, term, wording")
    void whatWasTypedIsChecked() {
        assertThat(mvc.post()
                        .uri("/pairings")
                        .with(Actors.as(OURS))
                        .with(csrf())
                        .param("partner", "太谷")
                        .param("indicators", "Z7-11")
                        .param("until", "2040-01-01")
                        .param("purpose", "比一比排名"))
                .hasStatus(422)
                .bodyText()
                .contains("六位区划代码", "本地没有数据", "2 年以内", "不能使用“排名”", "比一比排名");
        assertThat(mvc.post()
                        .uri("/pairings")
                        .with(Actors.as(OURS))
                        .with(csrf())
                        .param("partner", "140703 晋中市太谷区")
                        .param("indicators", "J-18")
                        .param("until", consents.today().plusDays(30).toString())
                        .param("purpose", "学习<b>降碳</b>做法"))
                .hasStatus3xxRedirection();
        var made = consents.list(OURS).getFirst();
        assertThat(mvc.get().uri("/pairings/" + made.id()).with(Actors.as(THEIRS)))
                .bodyText()
                .contains("等待本单位答复", "同意结对", "学习&lt;b&gt;降碳&lt;/b&gt;做法");
        assertThat(mvc.get().uri("/pairings").with(Actors.as(OURS))).bodyText().contains("太谷区", "等待对方答复");
        assertThat(mvc.get().uri("/pairings/" + UUID.randomUUID()).with(Actors.as(OURS)))
                .hasStatus(404);
    }

    @Test
    @DisplayName("R36: what was agreed is only added to, in the database too")
    void consentsAreOnlyAdded() {
        running();
        assertThatThrownBy(() -> jdbc.sql("update disclosure.consent set until = '2099-01-01'")
                        .update())
                .isInstanceOf(DataAccessException.class);
    }

    private void leave(RegionCode place) {
        jdbc.sql("""
                insert into library.membership_event (code, version, status, happened_on, document_number, document_title,
                                                      recorded_by, recorded_at)
                select code, max(version) + 1, 'WITHDRAWN', current_date, '退出申请', '自愿退出', 'test', now()
                from library.membership_event where code = :code group by code
                """).param("code", place.value()).update();
    }

    private Consent proposed() {
        return pairings.propose(
                OURS,
                new PairingForm.Proposal(
                        TAIGU, List.of("J-18"), consents.today().plusMonths(6), "学习降碳"));
    }

    private Consent running() {
        var consent = proposed();
        pairings.answer(THEIRS, consent.id(), true);
        return consents.get(OURS, consent.id());
    }

    private void refused(Actor reader, RegionCode place) {
        assertThatThrownBy(() -> comparisons.paired(reader, place, AGREED)).isInstanceOf(Refusal.Forbidden.class);
    }
}
