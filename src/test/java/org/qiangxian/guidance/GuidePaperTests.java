package org.qiangxian.guidance;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.qiangxian.guidance.Guiding.SAMR;
import static org.qiangxian.guidance.Guiding.SECOND;
import static org.qiangxian.guidance.Guiding.UNIT;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.io.UnsupportedEncodingException;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.qiangxian.PlatformTest;
import org.qiangxian.account.Actor;
import org.qiangxian.account.Actors;
import org.qiangxian.procedure.PageForms;
import org.qiangxian.procedure.Seen;
import org.qiangxian.publication.PublicationKind;
import org.qiangxian.publication.PublicationStatus;
import org.qiangxian.publication.Publications;
import org.qiangxian.shell.Refusal;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.annotation.Transactional;

/** The result of a draft: a publication that another person signs, with its batch, version and source pilots. */
@PlatformTest
@Transactional
class GuidePaperTests {

    @Autowired
    Guiding guiding;

    @Autowired
    Guides guides;

    @Autowired
    Writing writing;

    @Autowired
    Remarking remarking;

    @Autowired
    Answering answering;

    @Autowired
    Publications publications;

    @Autowired
    MockMvcTester mvc;

    @Test
    @DisplayName(
            "R63: the publication carries number, batch, version and source pilots, names who wished it, and is signed by a second person")
    void carriesItsSources() {
        var id = guiding.over();
        remarking.name(UNIT, id, true);
        guiding.answer(id);
        var paper = answering.prepare(SAMR, id, Seen.NOTHING);
        sent(paper, "国市监质〔2026〕21号");
        assertThat(post(SAMR, "/publications/%s/issue?edit=2".formatted(paper))).isEqualTo(409);
        assertThat(post(SECOND, "/publications/%s/issue?edit=2".formatted(paper)))
                .isEqualTo(302);

        var issued = publications.get(SAMR, paper);
        assertThat(issued.status()).isEqualTo(PublicationStatus.ISSUED);
        assertThat(issued.paper().kind()).isEqualTo(PublicationKind.GUIDE);
        assertThat(issued.paper().number()).isEqualTo("国市监质〔2026〕21号");
        assertThat(issued.paper().batch()).isEqualTo(2);
        assertThat(issued.paper().body())
                .startsWith(Guiding.BODY)
                .contains("版本：第2批，第1版。", "来源试点（按代码排列）：")
                .containsSubsequence("示例丙县“质量技术服务站联合诊断机制”", "示例辰县“质量技术服务站联合诊断机制”")
                .contains("参与凝练的单位（按代码排列）：示例一市示例丙县。");
        assertThat(page(UNIT, "/guidance/" + id)).contains("文件（已印发）", "/publications/" + paper);
    }

    @Test
    @DisplayName(
            "R63: the next version names the earlier one and replaces it when it is signed; before it is issued none is begun")
    void theNextVersionReplacesTheEarlier() {
        var id = guiding.prepared();
        assertThatThrownBy(() -> writing.former(SAMR, id.toString())).hasMessageContaining("文件印发以后才能起草新版");
        var first = Objects.requireNonNull(guides.get(SAMR, id).publication());
        sent(first, "国市监质〔2026〕21号");
        post(SECOND, "/publications/%s/issue?edit=2".formatted(first));

        var former = guides.get(SAMR, id);
        var sources = guides.sources(former).stream()
                .map(each -> each.source().pilot().toString())
                .toList();
        var next = writing.begin(SAMR, new GuideForm(Guiding.TITLE, "3", "新的一段。", sources, "0", id.toString()));
        assertThat(next.version()).isEqualTo(2);
        assertThatThrownBy(() -> writing.former(SAMR, id.toString())).hasMessageContaining("已经有第2版");
        writing.open(SAMR, next.id(), "2026-05-01");
        remarking.nothing(UNIT, next.id());
        remarking.nothing(Guiding.OTHER, next.id());
        writing.close(SAMR, next.id(), Seen.NOTHING);
        var second = answering.prepare(SAMR, next.id(), Seen.NOTHING);

        var paper = publications.get(SAMR, second).paper();
        assertThat(paper.title()).isEqualTo(Guiding.TITLE + "（第2版）");
        assertThat(paper.replaces()).isEqualTo(first);
        assertThat(paper.body()).contains("第3批，第2版。代替《%s》国市监质〔2026〕21号。".formatted(Guiding.TITLE));
        sent(second, "国市监质〔2026〕22号");
        post(SECOND, "/publications/%s/issue?edit=2".formatted(second));
        assertThat(publications.get(SAMR, first).status()).isEqualTo(PublicationStatus.REPLACED);
    }

    @Test
    @DisplayName(
            "R63: a publication draft that was given up leads back to the draft; one that is under way or issued does not")
    void leadsBackWhileNothingIsIssued() {
        var id = guiding.prepared();
        assertThatThrownBy(() -> answering.resume(SAMR, id, Seen.NOTHING))
                .isInstanceOf(Refusal.Conflict.class)
                .hasMessageContaining("请先在文件页面放弃文件稿");
        var paper = Objects.requireNonNull(guides.get(SAMR, id).publication());
        post(SAMR, "/publications/%s?action=DISCARD".formatted(paper));
        answering.resume(SAMR, id, Seen.NOTHING);
        assertThat(guides.get(SAMR, id).status()).isEqualTo(GuideStatus.ANSWERING);
        assertThat(answering.prepare(SAMR, id, Seen.NOTHING)).isNotEqualTo(paper);
    }

    /** Sends the publication draft for signature, as its page would. */
    private void sent(UUID paper, String number) {
        var press = PageForms.presses(page(SAMR, "/publications/%s/edit".formatted(paper))).stream()
                .filter(each -> each.label().contains("送签"))
                .findFirst()
                .orElseThrow();
        press.sent().put("number", List.of(number));
        assertThat(mvc.post()
                        .uri(press.address())
                        .with(Actors.as(SAMR))
                        .with(csrf())
                        .params(press.sent()))
                .hasStatus(302);
    }

    private int post(Actor actor, String address) {
        return mvc.post()
                .uri(address)
                .with(Actors.as(actor))
                .with(csrf())
                .exchange()
                .getResponse()
                .getStatus();
    }

    private String page(Actor reader, String address) {
        try {
            return mvc.get()
                    .uri(address)
                    .with(Actors.as(reader))
                    .exchange()
                    .getResponse()
                    .getContentAsString(UTF_8);
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }
}
