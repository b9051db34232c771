package org.qiangxian.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.qiangxian.PlatformTest;
import org.qiangxian.account.Actor;
import org.qiangxian.account.Actors;
import org.qiangxian.publication.Paperwork;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.annotation.Transactional;

/**
 * Pages of a plan that were opened before a colleague acted: the act is refused, and nothing that either of them
 * typed is lost.
 */
@PlatformTest
@Transactional
class PlanStaleTests {

    private static final Actor COUNTY = Planning.COUNTY;

    @Autowired
    Planning planning;

    @Autowired
    PlanRepository repository;

    @Autowired
    Paperwork papers;

    @Autowired
    MockMvcTester mvc;

    private MvcTestResult sends(UUID id, String where, Map<String, String> fields) {
        var request = mvc.post()
                .uri("/plans/%s/%s".formatted(id, where))
                .with(Actors.as(COUNTY))
                .with(csrf());
        fields.forEach(request::param);
        return request.exchange();
    }

    private Map<String, String> seen(int edit, String name, String value) {
        return Map.of("edit", String.valueOf(edit), name, value);
    }

    @Test
    @DisplayName("R103: a page opened before a colleague saved neither gives up his revision nor drops his draft")
    void aStalePressDropsNothing() {
        var id = planning.begun();
        var draft = planning.seen(id);
        planning.save(COUNTY, id, Map.of("what-0", "同事写的一项"));
        assertThat(sends(id, "move", seen(draft, "action", "DROP")))
                .hasStatus(409)
                .bodyText()
                .contains("本单位又保存过", "草稿");
        assertThat(repository.find(id)).get().returns(PlanStatus.DRAFT, Plan::status);

        planning.finalise(COUNTY, id, Map.of());
        planning.press(COUNTY, id, PlanAction.REVISE);
        var revision = planning.seen(id);
        planning.save(COUNTY, id, Map.of("what-0", "同事修订的一项"));
        assertThat(sends(id, "move", seen(revision, "action", "GIVE_UP"))).hasStatus(409);
        assertThat(sends(id, "move", Map.of("action", "GIVE_UP")))
                .as("a press that says nothing of what was seen")
                .hasStatus(409);
        assertThat(repository.find(id).orElseThrow().text().items())
                .extracting(Item::what)
                .containsExactly("同事修订的一项");
        assertThat(sends(id, "move", seen(planning.seen(id), "action", "GIVE_UP")))
                .hasStatus3xxRedirection();
    }

    @Test
    @DisplayName(
            "R103: a page opened before a colleague sent a file neither takes it out nor puts another in its place")
    void aStalePageMovesNoFile() {
        var id = planning.begun();
        var before = planning.seen(id);
        var file = UUID.randomUUID();
        planning.file(COUNTY, id, file);

        assertThat(sends(id, "files/none", Map.of("edit", String.valueOf(before))))
                .hasStatus(409)
                .bodyText()
                .contains("本单位又保存过", "用文件代替各项");
        assertThat(mvc.post()
                        .uri("/plans/%s/files".formatted(id))
                        .multipart()
                        .file(new MockMultipartFile(
                                "file", "方案.pdf", "application/pdf", "%PDF-1.4".getBytes(StandardCharsets.UTF_8)))
                        .param("edit", String.valueOf(before))
                        .with(Actors.as(COUNTY))
                        .with(csrf()))
                .hasStatus(409);
        assertThat(repository.find(id).orElseThrow().text().file()).isEqualTo(file);
    }

    @Test
    @DisplayName("R103: who saves or keeps after a colleague sees what he typed and beside it what is saved now")
    void bothTextsAreShown() {
        var id = planning.begun();
        var mine =
                planning.form(id, Map.of("what-0", "我写的一项", "words", "我写的说明")).fields();
        planning.save(COUNTY, id, Map.of("what-0", "同事写的一项", "words", "同事写的说明"));

        for (var how : new String[] {"save", "finalise"}) {
            var typed = new java.util.HashMap<>(mine);
            typed.put(how, "yes");
            assertThat(sends(id, "edit", typed))
                    .hasStatus(409)
                    .bodyText()
                    .contains("我写的一项", "我写的说明", "同事写的一项", "同事写的说明", "现在保存的文字");
        }
        assertThat(repository.versions(id)).isEmpty();
    }

    @Test
    @DisplayName("R103: who keeps what a colleague kept or gave up meanwhile loses nothing typed either")
    void typedStaysWhenItIsClosed() {
        var id = planning.begun();
        var typed = new java.util.HashMap<>(
                planning.form(id, Map.of("what-0", "我写的一项")).fields());
        typed.put("finalise", "yes");
        planning.finalise(COUNTY, id, Map.of("what-0", "同事定稿的一项"));

        assertThat(sends(id, "edit", typed))
                .hasStatus(409)
                .bodyText()
                .contains("我写的一项", "同事定稿的一项", "到方案页面")
                .doesNotContain(">保存</button>");
    }

    @Test
    @DisplayName("R103: 定稿 that is refused for what was typed shows what was typed, and keeps what was saved")
    void typedStaysWhenItIsWrong() {
        var id = planning.begun();
        var typed =
                new java.util.HashMap<>(planning.form(id, Map.of("what-0", "我写的一项", "day-0", "改天", "words", "我写的说明"))
                        .fields());
        typed.put("finalise", "yes");
        assertThat(sends(id, "edit", typed)).hasStatus(422).bodyText().contains("我写的一项", "我写的说明", "改天");
        assertThat(repository.find(id).orElseThrow().text().items()).isEmpty();
    }

    @Test
    @DisplayName("R92: a paper that was withdrawn stays with its item at the next revision, and its state is named")
    void aWithdrawnPaperStays() {
        var county = Actors.city("990121");
        var paper = papers.issued("关于试写方案依据的通知");
        var id = planning.begun(county, PlanKind.WORK, 2030);
        planning.finalise(county, id, Map.of("publication-0", paper.toString()));
        papers.withdraw(paper);
        planning.press(county, id, PlanAction.REVISE);

        assertThat(mvc.get().uri("/plans/%s/edit".formatted(id)).with(Actors.as(county)))
                .bodyText()
                .contains("关于试写方案依据的通知（已撤回）")
                .containsPattern("value=\"%s\"[^>]*selected".formatted(paper));
        planning.finalise(county, id, Map.of("what-0", "改过的一项"));
        assertThat(repository.versions(id).getFirst().text().items())
                .extracting(Item::publication)
                .containsExactly(paper);
        assertThat(mvc.get().uri("/plans/" + id).with(Actors.as(county)))
                .bodyText()
                .contains("《关于试写方案依据的通知》</a>（已撤回）");
    }
}
