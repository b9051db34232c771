package org.qiangxian.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.qiangxian.MovableClock;
import org.qiangxian.PlatformTest;
import org.qiangxian.account.Actor;
import org.qiangxian.account.Actors;
import org.qiangxian.account.Role;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/** The pages of publications, as their readers and writers see them. */
@PlatformTest
@Transactional
class PublicationPageTests {

    @Autowired
    Drafting drafting;

    @Autowired
    Signing signing;

    @Autowired
    PublicationRepository repository;

    @Autowired
    MovableClock clock;

    @Autowired
    MockMvcTester mvc;

    @BeforeEach
    void stopTheClock() {
        clock.stopAt(Instant.parse("2026-03-02T02:00:00Z"));
    }

    private Office office() {
        return new Office(drafting, signing, repository);
    }

    private MvcTestResult post(Actor actor, String address, MultiValueMap<String, String> sent) {
        return mvc.post()
                .uri(address)
                .params(sent)
                .with(csrf())
                .with(Actors.as(actor))
                .exchange();
    }

    private static MultiValueMap<String, String> of(String field, String value) {
        var sent = new LinkedMultiValueMap<String, String>();
        sent.set(field, value);
        return sent;
    }

    @Test
    @DisplayName("a form that is turned down keeps what was typed, says what is wrong at its field, and answers 422")
    void aFormKeepsWhatWasTyped() {
        var sent = Papers.notice()
                .with("number", "示市监发[2026]1号")
                .with("body", "留在这里的正文")
                .sent();

        assertThat(post(Papers.FIRST, "/publications", sent))
                .hasStatus(422)
                .bodyText()
                .contains("留在这里的正文", "示市监发[2026]1号", "年份用六角括号", "href=\"#number\"")
                .containsPattern("value=\"CITIES\"[^>]* checked");
    }

    @Test
    @DisplayName("of two who save one draft the second keeps what was typed, is told who saved, and may save over it")
    void theSecondWhoSaves() {
        var id = office().drafted(Papers.FIRST, Papers.notice());
        var address = "/publications/%s/edit".formatted(id);
        var sent = Papers.notice().with("body", "后写的正文").sent();
        sent.set("edit", "1");
        drafting.save(Papers.SECOND, id, 1, Papers.notice().form(), false);

        assertThat(post(Papers.FIRST, address, sent))
                .hasStatus(409)
                .bodyText()
                .contains("后写的正文", "又保存过", "name=\"edit\" value=\"2\"");
        sent.set("edit", "2");
        assertThat(post(Papers.FIRST, address, sent)).hasStatus3xxRedirection();
        assertThat(office().get(id).paper().body()).isEqualTo("后写的正文");
    }

    @Test
    @DisplayName("what has a page of consequences cannot be done by another address")
    void whatHasAPageIsDoneThere() {
        var id = office().toSign(Papers.notice());

        for (var action : new String[] {"ISSUE", "WITHDRAW", "REPLACE", "SAVE", "SUBMIT", "NONSENSE"}) {
            assertThat(post(Papers.SECOND, "/publications/" + id, of("action", action)))
                    .as(action)
                    .hasStatus(404);
        }
        assertThat(office().get(id).status()).isEqualTo(PublicationStatus.TO_SIGN);
    }

    @Test
    @DisplayName(
            "a return without a reason is turned down on the page; with one the drafter finds it on the desk and on the page")
    void aReturnHasAReason() {
        var id = office().toSign(Papers.notice());
        var sent = of("action", "RETURN");

        assertThat(post(Papers.SECOND, "/publications/" + id, sent))
                .hasStatus(422)
                .bodyText()
                .contains("请写明理由");
        sent.set("reason", "请写明到期日");
        assertThat(post(Papers.SECOND, "/publications/" + id, sent)).hasStatus3xxRedirection();
        assertThat(mvc.get().uri("/publications/" + id).with(Actors.as(Papers.FIRST)))
                .bodyText()
                .contains("退回意见：请写明到期日", "修改和送签");
        assertThat(mvc.get().uri("/desk").with(Actors.as(Papers.FIRST)))
                .bodyText()
                .contains("修改被退回的文件");
    }

    @Test
    @DisplayName("a draft without text, file or link is not handed over, and says what to do")
    void anEmptyDraftIsNotHandedOver() {
        var id = office().drafted(Papers.FIRST, Papers.notice().with("body", ""));
        var sent = Papers.notice().with("body", "").sent();
        sent.set("edit", "1");
        sent.set("action", "SUBMIT");

        assertThat(post(Papers.FIRST, "/publications/%s/edit".formatted(id), sent))
                .hasStatus(422)
                .bodyText()
                .contains("请填写正文；只有附件的");
        assertThat(office().get(id).edit()).isEqualTo(1);
    }

    @Test
    @DisplayName(
            "R83: a draft is seen by its unit alone, with its way and its buttons; readers get neither buttons nor form")
    void whoSeesWhat() {
        var id = office().drafted(Papers.FIRST, Papers.open());
        assertThat(mvc.get().uri("/publications/" + id).with(Actors.as(Actors.city("990121"))))
                .hasStatus(404);
        assertThat(mvc.get().uri("/publications/" + id).with(Actors.as(Papers.SECOND)))
                .hasStatusOk()
                .bodyText()
                .contains("修改和送签", "放弃后不再列出", "增加附件", "办理轨迹");
        var issued = office().issued(Papers.open().copied("DISCIPLINE"));
        assertThat(mvc.get().uri("/publications/" + issued).with(Actors.as(Actors.of(Role.DISCIPLINE, null))))
                .hasStatusOk()
                .bodyText()
                .doesNotContain("起草代替它的文件", "增加附件", "撤回</a>");
        assertThat(mvc.get().uri("/publications").with(Actors.as(Actors.of(Role.DISCIPLINE, null))))
                .bodyText()
                .contains("关于试写一份通知的通知")
                .doesNotContain("起草文件", "本单位的文件");
    }

    @Test
    @DisplayName("the six papers of 示例省 stand in the library and in the workspace of its counties, each marked")
    void theDemonstrationHasSixPapers() {
        clock.reset();
        assertThat(mvc.get().uri("/texts"))
                .bodyText()
                .contains("关于支持县域计量服务的若干措施", "演示数据")
                .doesNotContain("关于做好培育建设数据确认工作的通知");
        assertThat(mvc.get().uri("/texts?kind=GUIDE")).bodyText().contains("一站式服务指南");
        assertThat(mvc.get().uri("/texts?kind=INCENTIVE")).bodyText().contains("已失效");
        assertThat(mvc.get().uri("/publications").with(Actors.as(Actors.demonstration(Actors.city("990121")))))
                .bodyText()
                .contains("关于做好培育建设数据确认工作的通知", "本单位的文件", "装备零部件产业质量提升成果");
    }
}
