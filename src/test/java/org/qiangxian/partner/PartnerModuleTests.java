package org.qiangxian.partner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.qiangxian.partner.Joint.COUNTY;
import static org.qiangxian.partner.Joint.PARTNER;
import static org.qiangxian.partner.Joint.STRANGER;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.qiangxian.MovableClock;
import org.qiangxian.PlatformTest;
import org.qiangxian.account.Actor;
import org.qiangxian.account.Actors;
import org.qiangxian.account.Role;
import org.qiangxian.account.Turns;
import org.qiangxian.application.ApplicationId;
import org.qiangxian.application.Applications;
import org.qiangxian.application.Drafts;
import org.qiangxian.application.Status;
import org.qiangxian.notice.Notices;
import org.qiangxian.procedure.Seen;
import org.qiangxian.shell.Refusal;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.annotation.Transactional;

/** 合作城市: the county that applies names them, each of them agrees, and the consent is kept with what was submitted. */
@PlatformTest
@Transactional
class PartnerModuleTests {

    @Autowired
    Partners partners;

    @Autowired
    Drafts drafts;

    @Autowired
    Applications applications;

    @Autowired
    Notices notices;

    @Autowired
    Turns turns;

    @Autowired
    MovableClock clock;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    MockMvcTester mvc;

    private Joint joint;
    private ApplicationId id;

    @BeforeEach
    void draft() {
        joint = new Joint(partners, drafts, jdbc);
        id = joint.drafted().id();
    }

    @Test
    @DisplayName(
            "R49: a proposal with a partner is submitted only once the partner has agreed by its own account, and says so then")
    void isSubmittedWithAPartnerThatAgreed() {
        var asked = joint.asked(id);
        assertThat(told(PARTNER)).anyMatch(each -> each.contains("邀请本地合作：质量技术服务站联合诊断机制"));
        barred("还没有答复。请等它答复，或在“合作城市”中移除它，再提交。");

        joint.answered(asked, PartnerAction.AGREE, "");
        assertThat(told(COUNTY)).anyMatch(each -> each.endsWith("同意作为合作城市"));
        drafts.submit(COUNTY, id);

        var submitted = applications.submissions(COUNTY, id).getFirst().content();
        assertThat(submitted.partners()).singleElement().satisfies(each -> {
            assertThat(each.code()).isEqualTo("990221");
            assertThat(each.name()).contains("示例辰县");
            assertThat(each.part()).isEqualTo(Joint.PART);
        });
        assertThat(applications.get(COUNTY, id).content()).isEqualTo(submitted);
        for (var reader : List.of(COUNTY, Actors.province("990000"))) {
            assertThat(mvc.get().uri("/applications/" + id).with(Actors.as(reader)))
                    .bodyText()
                    .contains("合作城市", "示例辰县", Joint.PART);
        }
        clock.move(Duration.ofMinutes(11));
        assertThat(told(PARTNER))
                .as("once it cannot be taken back any more")
                .anyMatch(each -> each.contains("提交了与本地合作的方案"));
    }

    @ParameterizedTest
    @CsvSource({"REFUSE, 不同意作为合作城市。请在“合作城市”中移除它", "TAKE_BACK, 收回了同意。请在“合作城市”中移除它"})
    @DisplayName("R49: who refuses or takes its consent back is an obstacle that says what to do; removed, it is none")
    void aRefusalIsAnObstacle(PartnerAction action, String why) {
        var asked = joint.asked(id);
        if (action == PartnerAction.TAKE_BACK) {
            joint.answered(asked, PartnerAction.AGREE, "");
        }
        joint.answered(asked, action, action == PartnerAction.REFUSE ? "今年人手不足" : "");
        barred(why);
        var page = mvc.get().uri("/applications/" + id).with(Actors.as(COUNTY)).exchange();
        assertThat(page).bodyText().contains(why);
        if (action == PartnerAction.REFUSE) {
            assertThat(mvc.get().uri("/applications/%s/partners".formatted(id)).with(Actors.as(COUNTY)))
                    .bodyText()
                    .contains("对方的说明：今年人手不足");
        }

        partners.remove(COUNTY, id, asked);
        assertThatThrownBy(() -> partners.get(PARTNER, asked)).isInstanceOf(Refusal.NotFound.class);
        drafts.submit(COUNTY, id);
        assertThat(applications.get(COUNTY, id).content().partners()).isEmpty();
    }

    @Test
    @DisplayName(
            "R49: a consent is to title, directions and part: changed afterwards it is asked for anew, written back it holds, and other texts do not touch it")
    void aConsentIsToWhatWasSeen() {
        var asked = joint.agreed(id);
        joint.retitled(id, "另一个题目");
        barred("同意以后，题目或方向改动了。请在“合作城市”中再次征求它的同意，或改回原来的文字");
        joint.retitled(id, "质量技术服务站联合诊断机制");
        assertThat(partners.against(partners.own(COUNTY, id), PartnerAction.ASK))
                .isEmpty();
        assertThatThrownBy(() -> partners.askAgain(COUNTY, id, asked, new PartnerForm("", Joint.PART)))
                .hasMessageContaining("和上次征求时一样");

        joint.retitled(id, "另一个题目");
        partners.askAgain(COUNTY, id, asked, new PartnerForm("", Joint.PART));
        barred("还没有答复");
        assertThat(partners.get(PARTNER, asked).asked().title()).isEqualTo("另一个题目");
        joint.answered(asked, PartnerAction.AGREE, "");
        drafts.submit(COUNTY, id);
        assertThat(applications.get(COUNTY, id).status()).isEqualTo(Status.SUBMITTED);
    }

    @Test
    @DisplayName(
            "R49: once submitted nothing of it changes; taken back by its county, the partner may end its consent again")
    void holdsWhileItIsSubmitted() {
        var asked = joint.agreed(id);
        drafts.submit(COUNTY, id);
        var bound = "方案已经提交，合作城市和合作内容不能再改。";
        assertThatThrownBy(() -> joint.answered(asked, PartnerAction.TAKE_BACK, ""))
                .isInstanceOf(Refusal.Conflict.class)
                .hasMessageContaining(bound);
        assertThatThrownBy(() -> partners.remove(COUNTY, id, asked)).hasMessageContaining(bound);
        assertThatThrownBy(() -> partners.name(COUNTY, id, new PartnerForm("990321", "共用专家")))
                .hasMessageContaining(bound);

        drafts.withdraw(COUNTY, id);
        joint.answered(asked, PartnerAction.TAKE_BACK, "");
        barred("收回了同意");
    }

    @Test
    @DisplayName(
            "R49: a partner reads title, directions and its own part, and nothing else of the draft; to all others there is no invitation")
    void readsNoMoreThanItMust() {
        var asked = joint.asked(id);
        assertThat(mvc.get().uri("/partners/" + asked).with(Actors.as(PARTNER)))
                .hasStatusOk()
                .bodyText()
                .contains("质量技术服务站联合诊断机制", Joint.PART, "质量工具方法应用创新")
                .doesNotContain("产业基础较好", "设立服务站", "形成指南");
        for (var address : List.of("/applications/", "/submissions/applications/")) {
            assertThat(mvc.get().uri(address + id).with(Actors.as(PARTNER))).hasStatus(404);
        }
        assertThat(mvc.get().uri("/applications/%s/partners".formatted(id)).with(Actors.as(PARTNER)))
                .hasStatus(404);
        for (var other : List.of(STRANGER, COUNTY)) {
            assertThat(mvc.get().uri("/partners/" + asked).with(Actors.as(other)))
                    .hasStatus(404);
            assertThat(mvc.get().uri("/partners").with(Actors.as(other)))
                    .bodyText()
                    .doesNotContain(Joint.PART, "/partners/" + asked);
        }
        assertThatThrownBy(() -> partners.answer(STRANGER, asked, PartnerAction.AGREE, "", Seen.NOTHING))
                .isInstanceOf(Refusal.NotFound.class);
    }

    @ParameterizedTest
    @EnumSource(value = Role.class, mode = EnumSource.Mode.EXCLUDE, names = "CITY")
    @DisplayName(
            "R49: nobody but the county that was asked answers for it, and nobody above names or removes a partner")
    void nobodyAboveTakesPart(Role role) {
        var asked = joint.asked(id);
        var above = Actors.of(role, role == Role.PROVINCE ? "990000" : role == Role.CITY_BUREAU ? "990100" : null);
        for (var address : List.of(
                "/partners/%s/agree".formatted(asked), "/applications/%s/partners/%s/remove".formatted(id, asked))) {
            assertThat(mvc.post().uri(address).with(Actors.as(above)).with(csrf()))
                    .hasStatus(403);
        }
        assertThat(partners.get(PARTNER, asked).status()).isEqualTo(PartnerStatus.ASKED);
    }

    @ParameterizedTest
    @CsvSource({
        "990121, 合作城市请选择别的地方",
        "140728, 没有这个县",
        "990100, 没有这个县",
        "990999, 没有这个县",
        "示例, 请从名单中选择",
        "990122, 在平台上还没有账号"
    })
    @DisplayName("R49: a partner is another county of the same world that has an account of its own")
    void refusesWhoCannotAnswer(String place, String why) {
        assertThatThrownBy(() -> partners.name(COUNTY, id, new PartnerForm(place, Joint.PART)))
                .isInstanceOfSatisfying(
                        Refusal.Invalid.class,
                        refusal -> assertThat(refusal.fields().get("unit")).contains(why));
    }

    @Test
    @DisplayName("R49, R1: what a partner reads passes the door of words, and so does its answer; none is named twice")
    void judgesWords() {
        assertThatThrownBy(() -> partners.name(COUNTY, id, new PartnerForm("990221", "一起评选示范县")))
                .isInstanceOfSatisfying(
                        Refusal.Invalid.class,
                        refusal -> assertThat(refusal.fields()).containsOnlyKeys("part"));
        var asked = joint.asked(id);
        assertThatThrownBy(() -> joint.answered(asked, PartnerAction.REFUSE, "排名第一再说"))
                .isInstanceOf(Refusal.Invalid.class);
        assertThatThrownBy(() -> joint.asked(id)).hasMessageContaining("已经列为合作城市");
    }

    @Test
    @DisplayName("an answer to a page that shows something else by now is refused; a title that is empty asks nobody")
    void refusesAStalePage() {
        var asked = joint.asked(id);
        var seen = new Seen(partners.get(PARTNER, asked).step());
        joint.retitled(id, "另一个题目");
        partners.askAgain(COUNTY, id, asked, new PartnerForm("", "只共用专家"));
        assertThatThrownBy(() -> partners.answer(PARTNER, asked, PartnerAction.AGREE, "", seen))
                .isInstanceOf(Refusal.Conflict.class)
                .hasMessageContaining("您打开这一页之后");

        joint.retitled(id, " ");
        assertThatThrownBy(() -> partners.name(COUNTY, id, new PartnerForm("990321", "共用专家")))
                .hasMessageContaining("请先在方案中写明题目");
    }

    @Test
    @DisplayName("a proposal that was given up waits for no partner any more")
    void endsWithTheProposal() {
        var asked = joint.asked(id);
        drafts.discard(COUNTY, id);
        assertThat(turns.find(PARTNER, "partner/" + asked)).isEmpty();
        assertThatThrownBy(() -> joint.answered(asked, PartnerAction.AGREE, "")).hasMessageContaining("这份方案已经结束");
    }

    private void barred(String why) {
        assertThatThrownBy(() -> drafts.submit(COUNTY, id))
                .isInstanceOf(Refusal.Conflict.class)
                .hasMessageContaining(why);
    }

    private List<String> told(Actor actor) {
        return notices.latest(actor, 30).rows().stream()
                .map(each -> each.subject())
                .toList();
    }
}
