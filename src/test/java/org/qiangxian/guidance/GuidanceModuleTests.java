package org.qiangxian.guidance;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.qiangxian.guidance.Guiding.OTHER;
import static org.qiangxian.guidance.Guiding.SAMR;
import static org.qiangxian.guidance.Guiding.SECOND;
import static org.qiangxian.guidance.Guiding.UNIT;

import java.io.UnsupportedEncodingException;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.qiangxian.MovableClock;
import org.qiangxian.PlatformTest;
import org.qiangxian.account.Actor;
import org.qiangxian.account.Actors;
import org.qiangxian.account.Role;
import org.qiangxian.ledger.DutySource;
import org.qiangxian.notice.Notices;
import org.qiangxian.procedure.Seen;
import org.qiangxian.search.Found;
import org.qiangxian.search.Words;
import org.qiangxian.shell.Refusal;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.annotation.Transactional;

/** 共同凝练: who reads the draft of a guiding document and remarks on it, and what is answered. */
@PlatformTest
@Transactional
class GuidanceModuleTests {

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
    List<DutySource> duties;

    @Autowired
    GuidesFound found;

    @Autowired
    Notices notices;

    @Autowired
    MovableClock clock;

    @Autowired
    MockMvcTester mvc;

    @Test
    @DisplayName("R63: a draft is found by its words by whoever may read it, and by nobody else")
    void foundByItsReaders() {
        var words = Words.of("联合诊断");
        var drafted = guiding.drafted();
        assertThat(found(SAMR, drafted)).hasSize(1);
        assertThat(found(UNIT, drafted)).as("not opened yet").isEmpty();

        writing.open(SAMR, drafted, Guiding.DAY);

        assertThat(found(UNIT, drafted))
                .singleElement()
                .satisfies(each -> assertThat(each.excerpt()).contains("每季度组织一次联合诊断"));
        for (var stranger : List.of(Actors.city("990122"), Actors.province("990000"), Actors.samr())) {
            assertThat(found(stranger, drafted)).isEmpty();
        }
        assertThat(found.find(null, words, 5)).isEmpty();
    }

    private List<Found> found(Actor reader, UUID draft) {
        return found.find(reader, Words.of("联合诊断"), 50).stream()
                .filter(each -> each.href().endsWith(draft.toString()))
                .toList();
    }

    @Test
    @DisplayName(
            "R63: 总局 writes with the pilots it chose; opened, exactly their units read it, are told once, and remark by paragraph")
    void exactlyTheSourcePilotsTakePart() {
        var id = guiding.drafted();
        for (var reader : List.of(UNIT, OTHER, Actors.city("990321"), Actors.samr())) {
            assertThat(page(reader, id)).as("a draft is 总局's alone").isEqualTo(404);
        }
        writing.open(SAMR, id, Guiding.DAY);
        for (var unit : List.of(UNIT, OTHER)) {
            assertThat(told(unit))
                    .filteredOn(each -> each.contains(Guiding.TITLE))
                    .hasSize(1);
            assertThat(mvc.get().uri("/guidance/" + id).with(Actors.as(unit)))
                    .hasStatusOk()
                    .bodyText()
                    .contains("每季度组织一次联合诊断。", "对这一段提意见");
        }
        for (var other : List.of(Actors.city("990321"), Actors.samr(), Actors.demonstration(Actors.city("140728")))) {
            assertThat(page(other, id)).isEqualTo(404);
            assertThat(mvc.get().uri("/guidance").with(Actors.as(other)))
                    .bodyText()
                    .doesNotContain(Guiding.TITLE);
        }
        for (var role : List.of(Role.CITY_BUREAU, Role.PROVINCE, Role.DISCIPLINE)) {
            var above = Actors.of(role, role == Role.PROVINCE ? "990000" : role == Role.CITY_BUREAU ? "990100" : null);
            assertThat(page(above, id)).isEqualTo(403);
        }
        guiding.remark(UNIT, id, 2, "建议改为每半年一次。", false);
        assertThat(guides.remarks(guides.get(SAMR, id))).singleElement().satisfies(each -> {
            assertThat(each.paragraph()).isEqualTo(2);
            assertThat(guides.paragraph(each)).isEqualTo("每季度组织一次联合诊断。");
        });
    }

    @Test
    @DisplayName("R63: 总局 sees from whom a remark is, the other sources only where the unit wishes it")
    void aRemarkHasANameWhereItsUnitWishes() {
        var id = guiding.opened();
        guiding.remark(UNIT, id, 1, "写清由谁出人。", false);
        guiding.remark(UNIT, id, 3, "写清怎样保密。", true);
        assertThat(body(SAMR, id)).contains("示例丙县（对其他单位不署名）");
        assertThat(body(OTHER, id))
                .contains("<b>一个来源试点</b>：写清由谁出人。", "示例丙县</b>：写清怎样保密。")
                .doesNotContain("对其他单位不署名");
        assertThat(body(UNIT, id)).contains("本单位（对其他单位不署名）");
    }

    @Test
    @DisplayName(
            "R63: each remark is answered, and read so by all sources; told once when the last has its answer, and no paper before")
    void eachRemarkIsAnswered() {
        var id = guiding.over();
        assertThatThrownBy(() -> answering.prepare(SAMR, id, Seen.NOTHING)).hasMessageContaining("还有意见没有答复");
        assertThatThrownBy(() -> guiding.remark(UNIT, id, 1, "迟了一天", false))
                .as("the day has passed")
                .isInstanceOf(Refusal.Conflict.class)
                .hasMessageContaining("不能提出意见");
        guiding.answer(id);
        guiding.answer(id);
        for (var unit : List.of(UNIT, OTHER)) {
            assertThat(body(unit, id)).contains("部分采纳", "改为每半年一次，有需要的随时组织。");
            assertThat(told(unit)).filteredOn(each -> each.startsWith("意见都已答复")).hasSize(1);
        }
        var remark = guides.remarks(guides.get(SAMR, id)).getFirst();
        assertThatThrownBy(() -> answering.answer(SAMR, id, remark.id(), new AnswerForm("TAKEN", "好"), 0))
                .as("answered by somebody else since the page was opened")
                .hasMessageContaining("别人已经答复");
    }

    @Test
    @DisplayName("R63: while it is open the text stands; later edits stay with 总局 until it opens or publishes them")
    void theTextStandsWhileItIsOpen() {
        var id = guiding.opened();
        assertThatThrownBy(() -> writing.save(SAMR, id, Guiding.form("改写。", "1", List.of())))
                .hasMessageContaining("征求意见中，不能保存");
        clock.move(Duration.ofDays(30));
        writing.save(SAMR, id, Guiding.form("改写后的第一段。", "1", List.of()));
        assertThat(body(SAMR, id)).contains("改写后的第一段。");
        assertThat(body(UNIT, id)).contains("每季度组织一次联合诊断。").doesNotContain("改写后的第一段。");
        assertThatThrownBy(() -> writing.save(SAMR, id, Guiding.form("又一次。", "1", List.of())))
                .hasMessageContaining("别人又保存过");

        writing.open(SAMR, id, "2026-04-20");
        assertThat(body(UNIT, id)).contains("改写后的第一段。", "对这一段提意见");
        assertThatThrownBy(() -> remarking.remark(UNIT, id, 1, new RemarkForm("对旧稿的意见", null, "1")))
                .hasMessageContaining("草稿改过了");
        assertThatThrownBy(() -> guiding.remark(UNIT, id, 9, "没有这一段", false)).isInstanceOf(Refusal.NotFound.class);
    }

    @Test
    @DisplayName("R63: a day is given and only moved later; it ends early only when every source has said something")
    void theDayIsKept() {
        var id = guiding.drafted();
        for (var day : List.of("2026-03-05", "2026-09-01", "", "明天")) {
            assertThatThrownBy(() -> writing.open(SAMR, id, day)).isInstanceOf(Refusal.Invalid.class);
        }
        writing.open(SAMR, id, Guiding.DAY);
        assertThatThrownBy(() -> writing.extend(SAMR, id, "2026-03-10")).isInstanceOf(Refusal.Invalid.class);
        writing.extend(SAMR, id, "2026-03-30");
        assertThat(told(UNIT)).anyMatch(each -> each.startsWith("提意见的期限延长"));
        remarking.nothing(UNIT, id);
        assertThatThrownBy(() -> writing.close(SAMR, id, Seen.NOTHING)).hasMessageContaining("还有来源试点没有答复");
        remarking.nothing(OTHER, id);
        writing.close(SAMR, id, Seen.NOTHING);
        assertThat(guides.get(SAMR, id).status()).isEqualTo(GuideStatus.ANSWERING);
    }

    @Test
    @DisplayName(
            "R63, R1: title, paragraphs, remarks and answers pass the door of words; a source is a pilot of released results")
    void judgesWordsAndSources() {
        var pilots = guiding.pilots();
        assertThatThrownBy(() -> writing.begin(SAMR, Guiding.form("评选示范县的办法", "0", pilots)))
                .isInstanceOfSatisfying(
                        Refusal.Invalid.class,
                        refusal -> assertThat(refusal.fields()).containsOnlyKeys("body"));
        var unknown = new GuideForm(
                Guiding.TITLE, "2", "文字", List.of(UUID.randomUUID().toString()), "0", "");
        assertThatThrownBy(() -> writing.begin(SAMR, unknown))
                .isInstanceOfSatisfying(
                        Refusal.Invalid.class,
                        refusal -> assertThat(refusal.fields()).containsOnlyKeys("sources"));
        assertThatThrownBy(() -> writing.begin(Actors.samr(), Guiding.form("文字", "0", pilots)))
                .as("real 总局 makes nothing of fictional pilots")
                .isInstanceOf(Refusal.Invalid.class);
        var id = guiding.opened();
        assertThatThrownBy(() -> guiding.remark(UNIT, id, 1, "排名第一的做法", false)).isInstanceOf(Refusal.Invalid.class);
        guiding.remark(UNIT, id, 1, "好的做法", false);
        clock.move(Duration.ofDays(30));
        var remark = guides.remarks(guides.get(SAMR, id)).getFirst();
        for (var form :
                List.of(new AnswerForm("", "好"), new AnswerForm("TAKEN", " "), new AnswerForm("TAKEN", "授牌以后再说"))) {
            assertThatThrownBy(() -> answering.answer(SAMR, id, remark.id(), form, 0))
                    .isInstanceOf(Refusal.Invalid.class);
        }
    }

    @Test
    @DisplayName("R63: a unit takes its remark back until it is answered, and no other's")
    void takesARemarkBack() {
        var id = guiding.remarked();
        var remark = guides.remarks(guides.get(SAMR, id)).getFirst().id();
        assertThatThrownBy(() -> remarking.takeBack(OTHER, id, remark)).isInstanceOf(Refusal.NotFound.class);
        remarking.takeBack(UNIT, id, remark);
        assertThat(guides.remarks(guides.get(SAMR, id))).isEmpty();
    }

    @Test
    @DisplayName("R3: a look at a draft stands in the ledger, voluntary and without minutes")
    void standsInTheLedger() {
        guiding.opened();
        assertThat(duties.stream().flatMap(each -> each.duties(2026).stream()))
                .filteredOn(duty -> duty.title().equals("对指导性技术文件草稿提意见（自愿）"))
                .filteredOn(
                        duty -> duty.unit().equals(UNIT.area()) || duty.unit().equals(OTHER.area()))
                .extracting(duty -> duty.unit().value(), duty -> duty.minutes())
                .contains(tuple("990121", 0), tuple("990221", 0));
        assertThat(duties.stream().flatMap(each -> each.duties(2026).stream()))
                .as("which draft it is stands there for nobody")
                .noneMatch(duty -> duty.title().contains(Guiding.TITLE));
    }

    @Test
    @DisplayName("a draft that was given up is told to who had read it, with the reason of 总局 on record")
    void isGivenUp() {
        var id = guiding.opened();
        assertThatThrownBy(() -> writing.discard(SAMR, id, " ")).isInstanceOf(Refusal.Invalid.class);
        writing.discard(SECOND, id, "并入另一份文件");
        assertThat(told(UNIT)).anyMatch(each -> each.startsWith("不再起草"));
        assertThat(guides.list(SAMR)).extracting(Guide::id).doesNotContain(id);
        assertThatThrownBy(() -> guiding.remark(UNIT, id, 1, "还想说", false)).hasMessageContaining("已放弃，不能");
    }

    private int page(Actor reader, UUID id) {
        return mvc.get()
                .uri("/guidance/" + id)
                .with(Actors.as(reader))
                .exchange()
                .getResponse()
                .getStatus();
    }

    private String body(Actor reader, UUID id) {
        try {
            return mvc.get()
                    .uri("/guidance/" + id)
                    .with(Actors.as(reader))
                    .exchange()
                    .getResponse()
                    .getContentAsString(UTF_8);
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }

    private List<String> told(Actor actor) {
        return notices.latest(actor, 50).rows().stream()
                .map(each -> each.subject())
                .toList();
    }
}
