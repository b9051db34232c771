package org.qiangxian.objection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Objects;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.qiangxian.PlatformTest;
import org.qiangxian.account.Actor;
import org.qiangxian.account.Actors;
import org.qiangxian.account.Desks;
import org.qiangxian.account.Turn;
import org.qiangxian.calendar.WorkingDays;
import org.qiangxian.catalogue.Channel;
import org.qiangxian.confirmation.Confirmations;
import org.qiangxian.document.SentFile;
import org.qiangxian.measurement.Measurements;
import org.qiangxian.measurement.Value;
import org.qiangxian.notice.Notices;
import org.qiangxian.procedure.PageStrip;
import org.qiangxian.procedure.TableWalk;
import org.qiangxian.procedure.Undoing;
import org.qiangxian.procedure.Walks;
import org.qiangxian.shell.Refusal;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.annotation.Transactional;

/** Brings an objection to every standing and checks every desk. */
@PlatformTest
@Transactional
@Walks(ObjectionAction.class)
class ObjectionWalkTests extends TableWalk<Matter.Standing, ObjectionAction> {

    private static final Actor PINGYAO = Actors.city("140728");
    private static final Actor SAMPLE = Actors.city("990121");
    private static final Actor PROVINCE = Actors.province("990000");

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Measurements measurements;

    @Autowired
    Confirmations confirmations;

    @Autowired
    Objections objections;

    @Autowired
    Evidence evidence;

    @Autowired
    Notices notices;

    @Override
    protected Stood<ObjectionAction> stand(Matter.Standing state) {
        var value = value(PINGYAO, Channel.PUBLIC);
        object(PINGYAO, value);
        var decide = "objection/" + value.id();
        var prove = "objection-proof/" + value.id();
        var open = Stood.<ObjectionAction>nothing(key -> key.equals(decide) || key.equals(prove))
                .and(ObjectionAction.ADOPT, Actors.operator(), decide)
                .and(ObjectionAction.UPHOLD, Actors.operator(), decide);
        return switch (state) {
            case OPEN -> open.and(ObjectionAction.PROVE, PINGYAO, prove);
            case PROVEN -> {
                evidence.add(PINGYAO, value.id(), new SentFile("公报.png", scan()));
                yield open;
            }
            case DECIDED -> {
                uphold(Actors.operator(), value);
                yield Stood.nothing(open.mine());
            }
        };
    }

    @Test
    @DisplayName("R39: a city presses whoever decides its objection once a day, as long as it is open")
    void theCityPresses() {
        var value = value(SAMPLE, Channel.PROVINCE);
        object(SAMPLE, value);
        clock.move(Undoing.LONG);
        var page = mvc.get().uri("/objections/" + value.id()).with(Actors.as(SAMPLE));
        assertThat(page).bodyText().contains("办理的单位会收到消息，每天一次");

        objections.urge(SAMPLE, value.id());
        assertThat(notices.latest(PROVINCE, 1).rows().getFirst().subject()).isEqualTo("催办：数据异议");
        assertThatThrownBy(() -> objections.urge(SAMPLE, value.id())).isInstanceOf(Refusal.Conflict.class);
        assertThat(page).bodyText().contains("今天已经催办过这件事");
        var again = mvc.post()
                .uri("/objections/" + value.id() + "/urge")
                .with(csrf())
                .with(Actors.as(SAMPLE));
        assertThat(again).as("a program is told so").hasStatus(409);
        assertThat(again.header("Referer", "http://localhost/objections/" + value.id()))
                .as("a person stays on the page, which says so")
                .hasStatus(302)
                .hasHeader("Location", "/objections/" + value.id());
        assertThatThrownBy(() -> objections.urge(PROVINCE, value.id())).isInstanceOf(Refusal.Forbidden.class);

        clock.move(Duration.ofDays(1));
        objections.urge(SAMPLE, value.id());
        uphold(PROVINCE, value);
        clock.move(Duration.ofDays(1));
        assertThatThrownBy(() -> objections.urge(SAMPLE, value.id())).hasMessageContaining("已经办理完毕");
    }

    @Test
    @DisplayName("R39: an objection waits for the channel's owner, and its city may prove it while it has sent nothing")
    void anObjectionWaitsForTheOwner() {
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

        evidence.add(PINGYAO, value.id(), new SentFile("公报.png", scan()));
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

    private static byte[] scan() {
        try {
            var bytes = new ByteArrayOutputStream();
            ImageIO.write(new BufferedImage(200, 200, BufferedImage.TYPE_INT_RGB), "png", bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    @DisplayName("R39: the strip of an objection says who decides, since when, by when, and that it is decided")
    void theStripOfAnObjection() {
        var value = value(PINGYAO, Channel.PUBLIC);
        object(PINGYAO, value);
        assertThat(PageStrip.of(mvc, PINGYAO, "/objections/" + value.id()).go()).contains("撤销“提出异议” 10:10前可以撤销");
        clock.stopAt(NOW.plus(Undoing.LONG));
        var address = "/objections/" + value.id();

        var owner = PageStrip.of(mvc, Actors.operator(), address);
        assertThat(owner.where()).startsWith("本单位").contains("3月2日 10:00 起");
        assertThat(owner.turn()).startsWith("本单位 核对晋中市平遥县对一个数值的异议").contains("24:00（北京时间）前，剩余");
        assertThat(owner.go()).isEqualTo("办理");
        var city = PageStrip.of(mvc, PINGYAO, address);
        assertThat(city.where()).startsWith("总局");
        assertThat(city.turn()).startsWith("总局 采纳或维持");
        assertThat(city.next()).startsWith("本单位在消息中收到结果");
        assertThat(city.go()).isEqualTo("补充依据");

        uphold(Actors.operator(), value);
        var decided = PageStrip.of(mvc, PINGYAO, address);
        assertThat(decided.where()).startsWith("已办结");
        assertThat(decided.stations()).contains("结果 （已办）", "维持原数值");
    }
}
