package org.qiangxian.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.qiangxian.MovableClock;
import org.qiangxian.PlatformTest;
import org.qiangxian.account.Actor;
import org.qiangxian.account.Actors;
import org.qiangxian.account.Role;
import org.qiangxian.shell.ConsequencesPage;
import org.qiangxian.shell.Refusal;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.annotation.Transactional;

/** What a publication must contain, and its way through the hands of two persons. */
@PlatformTest
@Transactional
class PublicationModuleTests {

    private static final Instant NOW = Instant.parse("2026-03-02T02:00:00Z");

    @Autowired
    Drafting drafting;

    @Autowired
    Signing signing;

    @Autowired
    PublicationRepository repository;

    @Autowired
    Publications publications;

    @Autowired
    MovableClock clock;

    @Autowired
    MockMvcTester mvc;

    @Autowired
    JdbcClient jdbc;

    @BeforeEach
    void stopTheClock() {
        clock.stopAt(NOW);
    }

    private Office office() {
        return new Office(drafting, signing, repository);
    }

    private static Map<String, String> remarks(Role issuer, Papers paper) {
        try {
            paper.form().checked(issuer, NOW, _ -> null);
            return Map.of();
        } catch (Refusal.Invalid refusal) {
            return refusal.fields();
        }
    }

    @Test
    @DisplayName(
            "R63: guiding technical papers are issued in numbered batches, by 总局 alone; R159, R160: a policy names its field and its first day")
    void whatAKindAsksFor() {
        assertThat(remarks(Role.PROVINCE, Papers.open().with("kind", "GUIDE").with("batch", "1")))
                .containsOnlyKeys("kind");
        assertThat(remarks(Role.SAMR, Papers.open().with("kind", "GUIDE"))).containsOnlyKeys("batch");
        assertThat(remarks(Role.SAMR, Papers.open().with("kind", "GUIDE").with("batch", "1")))
                .isEmpty();
        for (var kind : new String[] {"POLICY", "INCENTIVE"}) {
            assertThat(remarks(Role.PROVINCE, Papers.open().with("kind", kind))).containsOnlyKeys("field", "validFrom");
            assertThat(remarks(
                            Role.PROVINCE,
                            Papers.open()
                                    .with("kind", kind)
                                    .with("field", "计量")
                                    .with("validFrom", "2026-04-01")
                                    .with("validUntil", "2026-03-01")))
                    .containsOnlyKeys("validUntil");
        }
        assertThat(remarks(Role.CITY, Papers.open().with("kind", "LINK").to())).containsOnlyKeys("link");
    }

    @ParameterizedTest
    @CsvSource({
        "国市监质发〔2024〕97号, true",
        "示市监规〔2026〕2号, true",
        "2026年第12号, true",
        "示市监发[2026]12号, false",
        "示市监发〔2026〕第12号, false",
        "示市监发〔2026〕012号, false",
        "示市监发〔26〕12号, false"
    })
    @DisplayName("the number is typed as the office's system gave it: the year in 〔〕, no 第, no leading zero")
    void theNumberIsWrittenAsTheStandardSays(String number, boolean sound) {
        assertThat(remarks(Role.PROVINCE, Papers.open().with("number", number)).isEmpty())
                .isEqualTo(sound);
    }

    @ParameterizedTest
    @ValueSource(strings = {"title", "number", "summary", "body", "field"})
    @DisplayName("R1, R2: each text of a publication passes the door of words")
    void eachTextPassesTheDoorOfWords(String field) {
        assertThat(remarks(Role.PROVINCE, Papers.open().with(field, "按得分排名")).get(field))
                .contains("不能使用“排名”");
    }

    @Test
    @DisplayName(
            "R83, R152: what is not public names whom it goes to, once; who may be addressed lies below the issuer, at each level")
    void whomItGoesTo() {
        assertThat(remarks(Role.PROVINCE, Papers.notice().to())).containsOnlyKeys("addressed");
        assertThat(remarks(Role.CITY_BUREAU, Papers.notice().to("PROVINCES"))).containsKey("addressed");
        assertThat(remarks(Role.SAMR, Papers.notice().copied("HEADQUARTERS"))).containsOnlyKeys("copied");
        assertThatThrownBy(() -> drafting.create(
                        Papers.FIRST,
                        Papers.notice().to().with("units", "140728").form()))
                .asInstanceOf(type(Refusal.Invalid.class))
                .satisfies(refusal -> assertThat(refusal.fields().get("units")).contains("140728"));
        var id = office().issued(Papers.notice().to().with("units", "示例丙县\n990221"));
        assertThat(publications.get(Actors.city("990121"), id).paper().units()).hasSize(2);
        assertThatThrownBy(() -> publications.get(Actors.city("990122"), id)).isInstanceOf(Refusal.NotFound.class);
    }

    @Test
    @DisplayName("above 4,000 字, of a 综合性 paper 5,000, a paper is said to be long, and is not refused for it")
    void aLongPaperIsSaidToBeLong() {
        var paper = Papers.open().with("body", "质".repeat(4_001));
        var id = office().toSign(paper);
        assertThat(office().get(id).paper().tooLong()).contains("4,001", "4,000");
        assertThat(ConsequencesPage.open(mvc, jdbc, Papers.SECOND, "/publications/%s/issue".formatted(id))
                        .follows())
                .anyMatch(words -> words.contains("4,001 字"));
        assertThat(office().get(office().toSign(paper.with("comprehensive", "true")))
                        .paper()
                        .tooLong())
                .isEmpty();
        assertThat(office().get(office().toSign(paper.with("body", "质".repeat(5_001))))
                        .paper()
                        .tooLong())
                .contains("综合性", "5,000");
    }

    @Test
    @DisplayName(
            "R99: signing and withdrawing are confirmed on the page of what follows, which counts who is told; a withdrawal has a reason")
    void whatFollowsIsSaidBefore() {
        var id = office().toSign(Papers.notice());
        ConsequencesPage.closed(
                mvc, jdbc, Papers.FIRST, "/publications/%s/issue".formatted(id), Map.of("edit", "2"), "由本单位另一人签发");
        var issuing = ConsequencesPage.open(mvc, jdbc, Papers.SECOND, "/publications/%s/issue".formatted(id));
        var addressed = repository.deliveries(id).size();
        assertThat(addressed).isZero();
        issuing.confirmed(Map.of());
        int told = repository.deliveries(id).size();
        assertThat(told).isGreaterThan(1);
        assertThat(issuing.follows().getFirst()).contains("主送 %d 个单位、抄送 1 个".formatted(told - 1));
        assertThat(office().get(id).status()).isEqualTo(PublicationStatus.ISSUED);

        ConsequencesPage.open(mvc, jdbc, Papers.FIRST, "/publications/%s/withdraw".formatted(id))
                .confirmed(Map.of("reason", "内容有误"));
        assertThat(office().get(id).status()).isEqualTo(PublicationStatus.WITHDRAWN);
        ConsequencesPage.closed(
                mvc,
                jdbc,
                Papers.FIRST,
                "/publications/%s/withdraw".formatted(id),
                Map.of("reason", "内容有误"),
                "这份文件已撤回，不能再撤回");
    }

    @Test
    @DisplayName("a publication is never deleted: replaced by a new one that names it, of the same unit, and only once")
    void replacedByANewOneThatNamesIt() {
        var old = office().issued(Papers.open().with("number", "示市监发〔2026〕1号"));
        var successor = Papers.open().with("replaces", old.toString()).with("number", "示市监发〔2026〕1号");
        var other = office().toSign(successor.with("number", "示市监发〔2026〕2号"));
        var id = office().issued(successor.with("number", "示市监发〔2026〕1号"));

        assertThat(office().get(old).status()).isEqualTo(PublicationStatus.REPLACED);
        assertThat(repository.replacementOf(old)).map(Publication::id).contains(id);
        assertThatThrownBy(() -> signing.issue(Papers.SECOND, other, 2))
                .isInstanceOf(Refusal.Conflict.class)
                .hasMessageContaining("已经撤回或被代替");
        assertThatThrownBy(() -> drafting.create(Actors.province("140000"), successor.form()))
                .isInstanceOf(Refusal.NotFound.class);
        assertThatThrownBy(() -> drafting.create(Papers.FIRST, successor.form()))
                .isInstanceOf(Refusal.Conflict.class);
        assertThat(mvc.get().uri("/texts/" + old)).hasStatusOk().bodyText().contains("/texts/" + id);
    }

    @Test
    @DisplayName("one number is one paper in force of a unit")
    void oneNumberIsOnePaper() {
        office().issued(Papers.open().with("number", "示市监发〔2026〕7号"));
        var second = office().toSign(Papers.open().with("number", "示市监发〔2026〕7号"));

        assertThatThrownBy(() -> signing.issue(Papers.SECOND, second, 2))
                .isInstanceOf(Refusal.Conflict.class)
                .hasMessageContaining("示市监发〔2026〕7号");
    }

    @Test
    @DisplayName("a form opened before somebody else saved is refused with who did; so is a signature on an older text")
    void anOlderTextIsNeitherSavedNorSigned() {
        var id = office().drafted(Papers.FIRST, Papers.notice());
        drafting.save(Papers.SECOND, id, 1, Papers.notice().form(), false);

        assertThatThrownBy(
                        () -> drafting.save(Papers.FIRST, id, 1, Papers.notice().form(), false))
                .isInstanceOf(Refusal.Conflict.class)
                .hasMessageContaining("乙");
        drafting.save(Papers.FIRST, id, 2, Papers.notice().form(), true);
        assertThatThrownBy(() -> signing.issue(Papers.SECOND, id, 2)).isInstanceOf(Refusal.Conflict.class);
        signing.issue(Papers.SECOND, id, 3);
    }

    @Test
    @DisplayName(
            "R84, R116, R132, R150: the public texts and the address of the posters stand in the library for everybody, none that is 不公开")
    void whatComesWithThePlatform() {
        assertThat(mvc.get().uri("/texts"))
                .hasStatusOk()
                .bodyText()
                .contains("国市监质发〔2024〕97号", "国市监质发〔2025〕77号", "晋市监发〔2025〕156号")
                .doesNotContain("266号");
        assertThat(mvc.get().uri("/texts?kind=LINK"))
                .bodyText()
                .as("R132, R150: where the posters are")
                .contains("海报")
                .doesNotContain("国市监质发");
        assertThat(mvc.get().uri("/texts/00000000-0000-4000-8000-000020250827"))
                .bodyText()
                .contains("https://www.samr.gov.cn/zlfzj/");
    }

    @Test
    @DisplayName("R160: the policies of provinces stand in the order of codes, each with how long it is in force")
    void policiesStandInTheOrderOfCodes() {
        for (var code : new String[] {"610000", "140000"}) {
            Actor drafter = Actors.province(code);
            office().issued(
                            drafter,
                            Papers.other(drafter, "乙"),
                            Papers.open()
                                    .with("kind", "POLICY")
                                    .with("title", "关于支持计量的政策" + code)
                                    .with("field", "计量")
                                    .with("validFrom", "2026-04-01")
                                    .to());
        }
        assertThat(mvc.get().uri("/texts?kind=POLICY"))
                .bodyText()
                .containsSubsequence("关于支持计量的政策140000", "关于支持计量的政策610000")
                .contains("尚未施行");
        clock.stopAt(Instant.parse("2026-03-31T16:00:00Z"));
        assertThat(mvc.get().uri("/texts?kind=POLICY")).bodyText().doesNotContain("尚未施行");
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {"title = '别的标题'", "body = '别的正文'", "disclosure = 'INTERNAL'", "embargo = now()", "units = '{}'"})
    @DisplayName(
            "R83: not even by a statement is the text, the class, the minute or the addressees of an issued paper altered")
    void whatWasIssuedStays(String change) {
        var id = office().issued(Papers.open().with("units", "990121"));

        assertThatThrownBy(() -> jdbc.sql("update publication.publication set %s where id = :id".formatted(change))
                        .param("id", id)
                        .update())
                .hasMessageContaining("what was issued is never altered");
    }
}
