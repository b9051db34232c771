package org.qiangxian.confirmation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.qiangxian.PlatformTest;
import org.qiangxian.account.Actor;
import org.qiangxian.account.Actors;
import org.qiangxian.account.Desks;
import org.qiangxian.account.Turn;
import org.qiangxian.calendar.WorkingDays;
import org.qiangxian.measurement.Batch;
import org.qiangxian.procedure.TableWalk;
import org.qiangxian.procedure.Undoing;
import org.qiangxian.procedure.Walks;
import org.qiangxian.region.RegionCode;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** Every standing of a batch that waits for its city; every desk is checked. */
@PlatformTest
@Transactional
@Walks(ConfirmationAction.class)
class ConfirmationWalkTests extends TableWalk<Awaiting.Standing, ConfirmationAction> {

    private static final Actor PINGYAO = Actors.city("140728");

    @Autowired
    Confirmations confirmations;

    @Autowired
    Undoing undoing;

    @Autowired
    JdbcClient jdbc;

    @Override
    protected Stood<ConfirmationAction> stand(Awaiting.Standing state) {
        var batch = confirmations.awaiting(PINGYAO).getFirst().batch();
        var key = "batch/%s/140728".formatted(batch.id());
        var matter = Stood.<ConfirmationAction>nothing(key::equals);
        return switch (state) {
            case OPEN ->
                matter.and(ConfirmationAction.CONFIRM, PINGYAO, key)
                        .and(ConfirmationAction.AGREE, PINGYAO, key)
                        .and(ConfirmationAction.OBJECT, PINGYAO, key);
            case CONFIRMED -> {
                confirmations.confirm(PINGYAO, new RegionCode("140728"), batch.id());
                yield matter;
            }
            case ANSWERED -> {
                var unit = new RegionCode("140728");
                confirmations.sheet(PINGYAO, unit).values().stream()
                        .filter(value -> value.batch().id().equals(batch.id()))
                        .forEach(value -> confirmations.agree(PINGYAO, unit, value.id()));
                yield matter;
            }
            case ACCEPTED -> {
                clock.stopAt(WorkingDays.endOf(Objects.requireNonNull(batch.answerBy())));
                yield matter;
            }
        };
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
                .returns("/confirmations", Turn::place)
                .returns("/confirmations/" + batch.id(), Turn::href);
        confirmations.confirm(PINGYAO, new RegionCode("140728"), batch.id());
        Desks.none(turns, key);

        var other = open.getLast().batch();
        clock.stopAt(WorkingDays.endOf(Objects.requireNonNull(other.answerBy())));
        Desks.none(turns, "batch/%s/140728".formatted(other.id()));
    }

    @Test
    @DisplayName(
            "R39: each batch has its strip, the bar that confirms it, the way back, and 办理经过 with what was taken back")
    void theStripOfABatch() {
        var batch = confirmations.awaiting(PINGYAO).getFirst().batch();
        assertThat(strip(batch)).contains("本单位", "核对数据", "用页面下方的一栏确认").doesNotContain("撤销“确认”");
        assertThat(page(batch)).contains("项无异议，全部确认");

        confirmations.confirm(PINGYAO, new RegionCode("140728"), batch.id());
        assertThat(strip(batch)).contains("已确认", "撤销“确认”", "10:10前可以撤销");
        assertThat(page(batch)).doesNotContain("项无异议，全部确认");
        clock.stopAt(NOW.plusSeconds(60));
        undoing.undo(
                PINGYAO,
                jdbc.sql("select id from procedure.act order by number desc limit 1")
                        .query(UUID.class)
                        .single());

        assertThat(page(batch)).contains("项无异议，全部确认").contains("<b>撤销“确认”</b>");
    }

    private String page(Batch batch) {
        return new String(
                mvc.get()
                        .uri("/confirmations/" + batch.id())
                        .with(Actors.as(PINGYAO))
                        .exchange()
                        .getResponse()
                        .getContentAsByteArray(),
                StandardCharsets.UTF_8);
    }

    private String strip(Batch batch) {
        var page = page(batch);
        var from = page.indexOf("aria-label=\"%s的办理轨迹\"".formatted(batch.title()));
        assertThat(from).isPositive();
        return page.substring(from, page.indexOf("</section>", from));
    }
}
