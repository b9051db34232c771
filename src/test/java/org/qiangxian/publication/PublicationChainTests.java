package org.qiangxian.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.qiangxian.MovableClock;
import org.qiangxian.PlatformTest;
import org.qiangxian.account.Actor;
import org.qiangxian.account.Actors;
import org.qiangxian.document.SentFile;
import org.qiangxian.notice.Notices;
import org.qiangxian.shell.Refusal;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.annotation.Transactional;

/**
 * Papers that replace papers: which one is in force when one of them is withdrawn, and one that was never published.
 */
@PlatformTest
@Transactional
class PublicationChainTests {

    private static final Actor COUNTY = Actors.city("990121");

    /** A title that no other paper has. */
    private static final String TITLE = "关于独一份接续文件的通知";

    @Autowired
    Drafting drafting;

    @Autowired
    Signing signing;

    @Autowired
    PublicationRepository repository;

    @Autowired
    PublicationFiles files;

    @Autowired
    Notices notices;

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

    private static Papers later(Papers paper) {
        return paper.with("embargoDay", "2026-03-03").with("embargoTime", "9:30");
    }

    @Test
    @DisplayName(
            "R131: when a replacement is withdrawn before its minute, the one it was to replace is in force as before")
    void theFormerIsInForceAgain() {
        var old = office().issued(Papers.open().with("number", "示链发〔2026〕1号"));
        var next = office().issued(later(Papers.open().with("title", TITLE).with("replaces", old.toString())));
        var rival = office().toSign(Papers.open().with("number", "示链发〔2026〕1号"));
        assertThatThrownBy(() -> signing.issue(Papers.SECOND, rival, 2))
                .as("its number is in use until the minute")
                .isInstanceOf(Refusal.Conflict.class)
                .hasMessageContaining("示链发〔2026〕1号");
        assertThat(body(Papers.FIRST, "/publications/%s/withdraw".formatted(next)))
                .contains("恢复为现行文件");

        signing.withdraw(Papers.FIRST, next, "时间有变");

        assertThat(office().get(old).status()).isEqualTo(PublicationStatus.ISSUED);
        clock.move(Duration.ofDays(3));
        assertThat(body(null, "/texts/" + old)).doesNotContain("被代替", TITLE);
        assertThat(body(Papers.FIRST, "/publications/" + old)).contains("起草代替它的文件", "撤回");
        office().issued(Papers.open().with("replaces", old.toString()));
        assertThat(office().get(old).status()).isEqualTo(PublicationStatus.REPLACED);
    }

    @Test
    @DisplayName("R131: one that nobody knows of yet is not replaced but withdrawn, and another is written from it")
    void whatNobodyKnowsOfIsNotReplaced() {
        var old = office().issued(Papers.open());
        var early = office().issued(later(Papers.open().with("title", TITLE).with("replaces", old.toString())));
        assertThatThrownBy(() -> drafting.create(
                        Papers.FIRST,
                        Papers.open().with("replaces", early.toString()).form()))
                .isInstanceOf(Refusal.Conflict.class)
                .hasMessageContaining("请先撤回");
        assertThat(body(Papers.FIRST, "/publications/" + early)).contains("还没有到发布时间，不能用新文件代替");

        signing.withdraw(Papers.FIRST, early, "正文有误");

        assertThat(body(Papers.FIRST, "/publications/" + early)).contains("照此重新起草");
        assertThat(body(Papers.SECOND, "/publications/new?like=" + early)).contains(TITLE, old.toString());
        for (var stranger : new Actor[] {COUNTY, Actors.province("140000"), Actors.samr()}) {
            assertThat(mvc.get().uri("/publications/new?like=" + early).with(Actors.as(stranger)))
                    .hasStatus(404);
        }
    }

    @Test
    @DisplayName(
            "R83: one that was replaced is withdrawn like another: no text and no file of it is handed out any more")
    void whatWasReplacedIsWithdrawn() {
        var old = office().issued(Papers.open().with("title", TITLE).with("body", "只在这里出现的正文"));
        office().issued(Papers.open().with("replaces", old.toString()));
        assertThat(body(null, "/texts/" + old)).contains("只在这里出现的正文");

        clock.move(Duration.ofMinutes(1));
        signing.withdraw(Papers.FIRST, old, "含有不应公开的内容");

        assertThat(body(null, "/texts/" + old)).contains("已撤回", "含有不应公开的内容").doesNotContain("只在这里出现的正文");
        assertThat(mvc.get().uri("/texts/%s/paper/pdf".formatted(old))).hasStatus(404);
        assertThat(body(null, "/find?q=" + TITLE)).doesNotContain("/texts/" + old);
        assertThat(notices.latest(COUNTY, 1).rows().getFirst().subject()).contains("已撤回");
    }

    @Test
    @DisplayName("the address of the original goes with the text when a paper is withdrawn")
    void theAddressOfTheOriginalGoesWithTheText() {
        var id = office().issued(Papers.open().with("link", "https://www.example.org/wenjian"));
        signing.withdraw(Papers.FIRST, id, "地址有误");

        assertThat(body(null, "/texts/" + id)).doesNotContain("www.example.org");
    }

    @Test
    @DisplayName("R1, R2: the name of a file that goes with a publication passes the door of words")
    void namesOfFilesPassTheDoorOfWords() {
        var id = office().drafted(Papers.FIRST, Papers.open());

        assertThatThrownBy(() -> files.add(Papers.FIRST, id, new SentFile("全省排名.png", new byte[] {1})))
                .isInstanceOfSatisfying(
                        Refusal.Invalid.class,
                        refusal -> assertThat(refusal.fields().get("file")).contains("排名", "改名"));
        assertThat(files.of(office().get(id))).isEmpty();
    }

    @Test
    @DisplayName("R152: a paper goes to no place that was guessed: a name that many bear is refused, a code is not")
    void noPlaceIsGuessed() {
        var form = Papers.notice().to().with("units", "城关镇");
        assertThatThrownBy(() -> drafting.create(Actors.province("140000"), form.form()))
                .isInstanceOfSatisfying(
                        Refusal.Invalid.class,
                        refusal -> assertThat(refusal.fields().get("units")).contains("城关镇", "区划代码"));
        assertThat(drafting.create(
                                Papers.FIRST,
                                Papers.notice().to().with("units", "990121").form())
                        .paper()
                        .units())
                .hasSize(1);
    }

    @Test
    @DisplayName("R99: what was typed into a draft that a colleague handed over meanwhile is shown again and not lost")
    void whatWasTypedIsNotLost() {
        var id = office().toSign(Papers.notice());

        assertThat(mvc.post()
                        .uri("/publications/%s/edit".formatted(id))
                        .with(Actors.as(Papers.FIRST))
                        .with(csrf())
                        .params(Papers.notice().with("body", "写了一个上午的正文").sent())
                        .param("edit", "1")
                        .param("action", "SAVE"))
                .hasStatus(409)
                .bodyText()
                .contains("写了一个上午的正文", "待签发");
    }

    private String body(@Nullable Actor reader, String address) {
        var request = mvc.get().uri(address);
        var answer = (reader == null ? request : request.with(Actors.as(reader))).exchange();
        assertThat(answer).as(address).hasStatusOk();
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
