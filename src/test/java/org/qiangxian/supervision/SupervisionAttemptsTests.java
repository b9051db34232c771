package org.qiangxian.supervision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.qiangxian.MovableClock;
import org.qiangxian.PlatformTest;
import org.qiangxian.account.Actor;
import org.qiangxian.account.Actors;
import org.qiangxian.account.Role;
import org.qiangxian.account.Turns;
import org.qiangxian.ledger.Budget;
import org.qiangxian.notice.Notices;
import org.qiangxian.region.RegionCode;
import org.qiangxian.shell.Refusal;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.annotation.Transactional;

/** Attempts that must fail: any list of late cities, two cities in one note, a comparing word, a target. */
@PlatformTest
@Transactional
class SupervisionAttemptsTests {

    private static final List<Actor> ABOVE =
            List.of(Supervising.PROVINCE, Supervising.BUREAU, Actors.samr(), Actors.of(Role.DISCIPLINE, null));

    private static final RegionCode OTHER = new RegionCode("140702");

    @Autowired
    Supervising supervising;

    @Autowired
    Notes notes;

    @Autowired
    NoteRepository repository;

    @Autowired
    SupervisionWords words;

    @Autowired
    Notices notices;

    @Autowired
    Turns turns;

    @Autowired
    Budget budget;

    @Autowired
    MockMvcTester mvc;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    MovableClock clock;

    @BeforeEach
    void stopTheClock() {
        clock.stopAt(Supervising.NOW);
    }

    @Test
    @DisplayName(
            "R90, R1: no page, search, desk or message of those above says which city is late; only the page of that city does")
    void noDoorListsLateCities() {
        supervising.measure(Supervising.LONG);

        for (var reader : ABOVE) {
            for (var address : List.of(
                    "/desk",
                    "/supervision",
                    "/supervision/register",
                    "/notices",
                    "/search?q=质量诊断",
                    "/find?q=质量诊断",
                    "/ledger")) {
                assertThat(page(reader, address))
                        .as(reader.role() + " " + address)
                        .doesNotContain(Supervising.WHAT);
            }
            assertThat(turns.of(reader)).noneMatch(turn -> turn.key().startsWith("own-day"));
        }
        assertThat(page(Supervising.PROVINCE, "/supervision/" + Supervising.UNIT))
                .contains(Supervising.WHAT);
        assertThat(page(Actors.samr(), "/supervision/" + Supervising.UNIT)).doesNotContain(Supervising.WHAT);
    }

    @Test
    @DisplayName("R90, R1: of all pages with an address of their own none lists to a province what a city is late with")
    void noPageListsLateCities() throws IOException {
        supervising.measure(Supervising.LONG);
        supervising.measure(OTHER, Supervising.LONG);
        var addresses = new String(
                        new ClassPathResource("endpoint-access.txt").getContentAsByteArray(), StandardCharsets.UTF_8)
                .lines()
                .filter(line -> line.startsWith("GET ") && !line.contains("{"))
                .map(line -> line.substring(4, line.indexOf(" |")))
                .toList();
        assertThat(addresses).hasSizeGreaterThan(60).contains("/desk", "/find", "/pilots", "/progress", "/supervision");
        for (var address : addresses) {
            var found = page(
                    Supervising.PROVINCE,
                    List.of("/find", "/search").contains(address) ? address + "?q=质量诊断" : address);
            assertThat(found.contains(Supervising.WHAT)).as(address).isFalse();
        }
    }

    @Test
    @DisplayName(
            "R90: a note and its answer name no city on the desk and in the messages of the office, and in no list of its own")
    void anAnsweredNoteNamesNoCity() {
        var note = supervising.answered();

        var turn = turns.find(Supervising.PROVINCE, note.matter()).orElseThrow();
        assertThat(turn.what() + turn.note() + turn.href()).doesNotContain("平遥", Supervising.UNIT.value());
        assertThat(turn.about()).isNull();
        assertThat(notices.latest(Supervising.PROVINCE, 20).rows())
                .noneMatch(message -> (message.subject() + message.body()).contains("平遥"));
        assertThat(page(Supervising.PROVINCE, "/supervision")).doesNotContain("督导函 平遥", Supervising.WHAT);
    }

    @Test
    @DisplayName("R90, R3: the ledger says of every member the same, whether it got a note or not")
    void theLedgerDoesNotTell() {
        var before = budget.minutes(2026);

        supervising.sent();

        assertThat(budget.minutes(2026)).isEqualTo(before);
        assertThat(before.get(Supervising.UNIT)).isEqualTo(before.get(OTHER));
    }

    @Test
    @DisplayName(
            "R90: the page of a city outside the reader's area, of no member and of nobody is refused alike; ids say nothing")
    void strangersFindNothing() {
        var note = supervising.sent();

        for (var code : List.of(Supervising.UNIT.value(), "140729", "149999")) {
            var answer = mvc.get()
                    .uri("/supervision/" + code)
                    .with(Actors.as(Supervising.ELSEWHERE))
                    .exchange();
            assertThat(answer.getResponse().getStatus()).isEqualTo(404);
        }
        assertThat(mvc.get().uri(note.path()).with(Actors.as(Supervising.ELSEWHERE)))
                .hasStatus(404);
        assertThat(mvc.get().uri(note.path()).with(Actors.as(Actors.city("140703"))))
                .hasStatus(404);
        assertThat(mvc.get().uri("/supervision/notes/" + UUID.randomUUID()).with(Actors.as(Supervising.PROVINCE)))
                .hasStatus(404);
        assertThat(note.id().version()).isEqualTo(4);
    }

    @Test
    @DisplayName("R90: the journal holds own days and notes and shows none of them")
    void theJournalShowsNone() {
        var note = supervising.answered();

        assertThat(new NoteMoved(UUID.randomUUID(), NoteAction.SEND).kind()).isEqualTo("内部办理");
        assertThat(page(Actors.of(Role.AUDIT_ADMIN, null), "/admin/journal"))
                .as("others may have looked at figures of the city meanwhile")
                .doesNotContain("督导函", note.id().toString(), Supervising.WHAT);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "你县进度落后，请抓紧。",
                "与其他县相比，这一项慢了。",
                "请按全省平均进度推进。",
                "请在末位约谈以前办完。",
                "本项列入考核，请抓紧。",
                "目标任务不少于20家，请落实。",
                "请与介休市一并说明进展。",
                "此函一并发介休市、灵石县。",
                "请与介休一并说明进展。",
                "参照灵石的做法办理。",
                "此函抄送介休、灵石。",
                "可以向呼和浩特了解做法。",
                "请交纳赞助费用以便推进。"
            })
    @DisplayName("R1, R3, R90: a note with a comparing word, a target, a fee or a second city is refused at its text")
    void aNoteIsPlain(String text) {
        supervising.measure(Supervising.LONG);

        assertThatThrownBy(() -> notes.send(
                        Supervising.PROVINCE,
                        Supervising.UNIT,
                        Supervising.asking(Supervising.MEASURE, Supervising.LONG, text)))
                .isInstanceOfSatisfying(
                        Refusal.Invalid.class,
                        refusal -> assertThat(refusal.fields()).containsOnlyKeys("text"));
        assertThat(repository.of(Supervising.UNIT)).isEmpty();
    }

    @Test
    @DisplayName(
            "R90, A12: a namesake of the city does not open the door to a second one; nor is a province the object of an evaluation")
    void aNamesakeHidesNoSecondCity() {
        var chaoyang = new RegionCode("110105");
        assertThat(words.remark("请朝阳区与榆树市一并说明进展。", chaoyang)).contains("榆树市");
        assertThat(words.remark("请朝阳区说明进展。", chaoyang)).isEmpty();
        assertThat(words.ofPolicy("浙江省的企业是否更快获得服务？", List.of())).contains("浙江省");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "请平遥按自己定的日子推进，需要的话可以找晋中的技术机构。",
                "请会同有关部门研究质量和政策，提高要求，在新建项目中落实。",
                "为推动合作，请从化解企业难题入手，和平台运营单位商量。",
                "请说明资源、资中渠道和公安部门的配合情况。"
            })
    @DisplayName(
            "R90: the own city by its short name, and words in which a short name stands by chance, are no second city")
    void wordsAreNoPlaces(String text) {
        assertThat(words.remark(text, Supervising.UNIT)).isEmpty();
    }

    @Test
    @DisplayName("R90: to a demonstration account no page of a real city exists, and nothing of it waits on its desk")
    void theDemonstrationFindsNoRealCity() {
        supervising.measure(Supervising.LONG);
        for (var actor : List.of(Supervising.CITY, Supervising.BUREAU, Supervising.PROVINCE, Actors.samr())) {
            assertThat(mvc.get().uri("/supervision/" + Supervising.UNIT).with(Actors.as(Actors.demonstration(actor))))
                    .hasStatus(404);
        }
        assertThat(turns.of(Supervising.CITY)).anyMatch(turn -> turn.key().startsWith("own-day"));
        assertThat(turns.of(Actors.demonstration(Supervising.CITY)))
                .noneMatch(turn -> turn.key().startsWith("own-day"));
        assertThat(page(Actors.demonstration(Supervising.CITY), SupervisionController.PATH))
                .contains("请用正式账号查看");
    }

    @Test
    @DisplayName("R90: a note goes to the one city of its address, whatever else the form carries")
    void aNoteGoesToOneCity() {
        supervising.measure(Supervising.LONG);
        supervising.measure(OTHER, Supervising.LONG);

        assertThat(mvc.post()
                        .uri("/supervision/%s/notes".formatted(Supervising.UNIT))
                        .with(Actors.as(Supervising.PROVINCE))
                        .with(csrf())
                        .param("code", OTHER.value())
                        .param("unit", OTHER.value(), Supervising.UNIT.value())
                        .param("item", Supervising.MEASURE)
                        .param("day", Supervising.LONG.toString())
                        .param("ask", "HELP")
                        .param("text", "请说明需要什么帮助。"))
                .hasStatus3xxRedirection();

        assertThat(repository.of(Supervising.UNIT)).hasSize(1);
        assertThat(repository.of(OTHER)).isEmpty();
    }

    private String page(Actor reader, String address) {
        try {
            return mvc.get()
                    .uri(address)
                    .with(Actors.as(reader))
                    .exchange()
                    .getResponse()
                    .getContentAsString();
        } catch (java.io.UnsupportedEncodingException broken) {
            throw new IllegalStateException(broken);
        }
    }
}
