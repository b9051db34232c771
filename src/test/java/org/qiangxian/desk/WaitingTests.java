package org.qiangxian.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.qiangxian.MovableClock;
import org.qiangxian.PlatformTest;
import org.qiangxian.account.Actor;
import org.qiangxian.account.Actors;
import org.qiangxian.account.Desks;
import org.qiangxian.account.Turn;
import org.qiangxian.account.Turns;
import org.qiangxian.answer.Answers;
import org.qiangxian.application.Drafts;
import org.qiangxian.burden.Asking;
import org.qiangxian.burden.DataRequests;
import org.qiangxian.burden.RequestItem;
import org.qiangxian.calendar.WorkingDays;
import org.qiangxian.call.TestCalls;
import org.qiangxian.catalogue.Channel;
import org.qiangxian.confirmation.Confirmations;
import org.qiangxian.delegation.Links;
import org.qiangxian.disclosure.Consent;
import org.qiangxian.disclosure.Consents;
import org.qiangxian.document.Upload;
import org.qiangxian.form.Contents;
import org.qiangxian.form.Kind;
import org.qiangxian.measurement.Measurements;
import org.qiangxian.measurement.Value;
import org.qiangxian.objection.DecisionForm;
import org.qiangxian.objection.Evidence;
import org.qiangxian.objection.Objections;
import org.qiangxian.region.RegionCode;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.annotation.Transactional;

/** What waits lies on exactly its holder's desk, says since when and until when, and is gone once it is done. */
@PlatformTest
@Transactional
class WaitingTests {

    private static final Actor PINGYAO = Actors.city("140728");
    private static final Actor TAIGU = Actors.city("140703");
    private static final Actor SAMPLE = Actors.city("990121");
    private static final Actor OTHER = Actors.city("990221");
    private static final Actor PROVINCE = Actors.province("990000");
    private static final Instant NOW = Instant.parse("2026-03-02T02:00:00Z");

    @Autowired
    Turns turns;

    @Autowired
    MovableClock clock;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Drafts drafts;

    @Autowired
    Measurements measurements;

    @Autowired
    Confirmations confirmations;

    @Autowired
    Objections objections;

    @Autowired
    Evidence evidence;

    @Autowired
    DataRequests requests;

    @Autowired
    Answers answers;

    @Autowired
    Links links;

    @Autowired
    Consents consents;

    @BeforeEach
    void stopTheClock() {
        clock.stopAt(NOW);
    }

    @Test
    @DisplayName(
            "R79: an open call may be left by each county it is for, until its last day, a later one where granted")
    void anOpenCallLiesOnEachCountysDesk() {
        var call = TestCalls.open(jdbc);
        var key = "start/%s/%s";
        assertThat(Desks.only(turns, SAMPLE, key.formatted(call, "990121")))
                .returns(true, Turn::voluntary)
                .returns("/applications", Turn::href)
                .returns(WorkingDays.endOf(LocalDate.of(2090, 6, 13)), Turn::until)
                .satisfies(turn -> assertThat(turn.what()).startsWith("可申报："));
        Desks.none(turns, key.formatted(call, "140728"));

        assertThat(mvc.post()
                        .uri("/calls/%s/extensions".formatted(call))
                        .with(Actors.as(Actors.samr()))
                        .with(csrf())
                        .param("recommender", "990000")
                        .param("day", "2090-06-30")
                        .param("reason", "汛期顺延"))
                .hasStatus3xxRedirection();
        assertThat(Desks.only(turns, OTHER, key.formatted(call, "990221")).until())
                .isEqualTo(WorkingDays.endOf(LocalDate.of(2090, 6, 30)));
        drafts.begin(SAMPLE, call, Kind.ACTIVITY, Contents.activity());
        Desks.none(turns, key.formatted(call, "990121"));

        clock.stopAt(WorkingDays.endOf(LocalDate.of(2090, 6, 30)));
        Desks.none(turns, key.formatted(call, "990221"));
    }

    @Test
    @DisplayName("R39: a batch waits for the city it is about until it answers or the last day is over")
    void aBatchWaitsForItsCity() {
        var open = confirmations.awaiting(PINGYAO);
        var batch = open.getFirst().batch();
        var key = "batch/%s/140728".formatted(batch.id());
        var last = Objects.requireNonNull(batch.answerBy());
        clock.stopAt(WorkingDays.endOf(last).minusSeconds(1));

        assertThat(Desks.only(turns, PINGYAO, key))
                .returns("核对数据：" + batch.title(), Turn::what)
                .returns("%d 项；到期未提出异议即视为认可".formatted(open.getFirst().values()), Turn::note)
                .returns(batch.enteredAt(), Turn::since)
                .returns(WorkingDays.endOf(last), Turn::until)
                .returns(false, Turn::voluntary)
                .returns("/confirmations", Turn::href);
        confirmations.confirm(PINGYAO, new RegionCode("140728"), batch.id());
        Desks.none(turns, key);

        var other = open.getLast().batch();
        clock.stopAt(WorkingDays.endOf(Objects.requireNonNull(other.answerBy())));
        Desks.none(turns, "batch/%s/140728".formatted(other.id()));
    }

    @Test
    @DisplayName("R39: an objection waits for the channel's owner, and its city may prove it while it has sent nothing")
    void anObjectionWaitsForTheOwner() throws IOException {
        var value = value(PINGYAO, Channel.PUBLIC);
        var due = object(PINGYAO, value);
        assertThat(Desks.only(turns, Actors.operator(), "objection/" + value.id()))
                .returns("核对晋中市平遥县对一个数值的异议", Turn::what)
                .returns(NOW, Turn::since)
                .returns(WorkingDays.endOf(due), Turn::until)
                .returns("/objections/" + value.id(), Turn::href);
        assertThat(Desks.only(turns, PINGYAO, "objection-proof/" + value.id()))
                .returns("补充数据异议的依据", Turn::what)
                .returns(WorkingDays.endOf(due), Turn::until)
                .returns(true, Turn::voluntary)
                .returns("/objections/" + value.id(), Turn::href);

        evidence.add(PINGYAO, value.id(), new Upload("公报.png", scan()));
        Desks.none(turns, "objection-proof/" + value.id());
        Desks.only(turns, Actors.operator(), "objection/" + value.id());
        uphold(Actors.operator(), value);
        Desks.none(turns, "objection/" + value.id());
    }

    @Test
    @DisplayName(
            "R39: an objection to what a province entered waits for that province, and proves nothing once decided")
    void anObjectionToAProvincesValueWaitsForThatProvince() {
        var value = value(SAMPLE, Channel.PROVINCE);
        object(SAMPLE, value);

        assertThat(Desks.only(turns, PROVINCE, "objection/" + value.id())).returns("核对示例一市示例丙县对一个数值的异议", Turn::what);
        Desks.only(turns, SAMPLE, "objection-proof/" + value.id());
        uphold(PROVINCE, value);
        Desks.none(turns, "objection/" + value.id());
        Desks.none(turns, "objection-proof/" + value.id());
    }

    @Test
    @DisplayName("R3, R5: a request waits for whom it asks, in its days alone, and may be left where it is voluntary")
    void aRequestWaitsForWhomItAsks() {
        var today = requests.today();
        var asked = requests.register(
                PROVINCE, Asking.on(today).of("990121", "990221").form());
        var key = "request/%s/%s";

        assertThat(Desks.only(turns, SAMPLE, key.formatted(asked.id(), "990121")))
                .returns("自愿补充数据（可不填，至2026年4月2日）：区域公共品牌补充数据", Turn::what)
                .returns(NOW, Turn::since)
                .returns(WorkingDays.endOf(today.plusMonths(1)), Turn::until)
                .returns(true, Turn::voluntary)
                .returns("/requests/%s/answer".formatted(asked.id()), Turn::href);
        answers.skip(SAMPLE, asked.id(), List.of());
        Desks.none(turns, key.formatted(asked.id(), "990121"));

        Desks.only(turns, OTHER, key.formatted(asked.id(), "990221"));
        clock.stopAt(WorkingDays.endOf(asked.validTo()));
        Desks.none(turns, key.formatted(asked.id(), "990221"));
        clock.stopAt(NOW);
        requests.end(PROVINCE, asked.id(), "不再需要");
        Desks.none(turns, key.formatted(asked.id(), "990221"));
    }

    @Test
    @DisplayName(
            "R17, R39: what a department sent waits for the province that asked it, until it is taken or given back")
    void aDepartmentsAnswerWaitsForItsProvince() {
        var asked = requests.register(
                PROVINCE, Asking.on(requests.today()).departments("Z4-01").form());
        var item = RequestItem.of("Z4-01.2015");
        var key = "request-check/%s/990000/%s".formatted(asked.id(), item.key());
        assertThat(Desks.only(turns, PROVINCE, "request/%s/990000".formatted(asked.id())))
                .returns("提供数据：区域公共品牌补充数据", Turn::what)
                .returns(false, Turn::voluntary);
        Desks.none(turns, key);

        fill(links.issue(PROVINCE, asked.id(), item, "示例省统计局", 14).path());
        assertThat(Desks.only(turns, PROVINCE, key))
                .returns("核对部门填报：示例省统计局", Turn::what)
                .returns(NOW, Turn::since)
                .returns(null, Turn::until)
                .returns("/requests/%s/answer#%s".formatted(asked.id(), item.key()), Turn::href);
        answers.giveBack(PROVINCE, asked.id(), item, "请注明页码");
        Desks.none(turns, key);

        clock.move(Duration.ofHours(1));
        fill(links.issue(PROVINCE, asked.id(), item, "示例省统计局", 14).path());
        assertThat(Desks.only(turns, PROVINCE, key).since()).isEqualTo(NOW.plus(Duration.ofHours(1)));
        answers.accept(PROVINCE, asked.id(), item);
        Desks.none(turns, key);
        Desks.none(turns, "request/%s/990000".formatted(asked.id()));
    }

    @Test
    @DisplayName("R49: a proposal to pair may be left by the city it is made to, until it answers or the days are over")
    void aPairingWaitsForThePartner() {
        var key = "pairing/" + proposed().id();
        assertThat(Desks.only(turns, TAIGU, key))
                .returns("答复晋中市平遥县的结对对标提议", Turn::what)
                .returns(NOW, Turn::since)
                .returns(NOW.plus(Consent.PATIENCE), Turn::until)
                .returns(true, Turn::voluntary)
                .returns("/pairings/" + key.substring("pairing/".length()), Turn::href);
        var first = consents.list(PINGYAO).getFirst();
        consents.answer(TAIGU, first.id(), false);
        Desks.none(turns, key);

        var second = proposed();
        consents.end(PINGYAO, second.id());
        Desks.none(turns, "pairing/" + second.id());
        var third = proposed();
        Desks.only(turns, TAIGU, "pairing/" + third.id());
        clock.move(Consent.PATIENCE.plusSeconds(1));
        Desks.none(turns, "pairing/" + third.id());
    }

    private Consent proposed() {
        return consents.propose(
                PINGYAO,
                new RegionCode("140703"),
                List.of("J-18"),
                consents.today().plusMonths(6),
                "学习降碳");
    }

    private Value value(Actor city, Channel channel) {
        return measurements.current(Objects.requireNonNull(city.area())).stream()
                .filter(value -> value.batch().channel() == channel)
                .findFirst()
                .orElseThrow();
    }

    private LocalDate object(Actor city, Value value) {
        confirmations.object(city, Objects.requireNonNull(city.area()), value.id(), "与本地公报不一致", "");
        return Objects.requireNonNull(objections.get(city, value.id()).due());
    }

    private void uphold(Actor owner, Value value) {
        objections.decide(
                owner, value.id(), new DecisionForm("UPHELD", "以公报为准", "", null, null, null, null, null, null));
    }

    private void fill(String link) {
        var post = mvc.post().uri(link).with(csrf());
        Asking.typed("Z4-01.2015", "990121", "97.5").forEach(post::param);
        assertThat(post).hasStatus(200);
    }

    private static byte[] scan() throws IOException {
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(200, 200, BufferedImage.TYPE_INT_RGB), "png", bytes);
        return bytes.toByteArray();
    }
}
