package org.qiangxian.confirmation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.qiangxian.PlatformTest;
import org.qiangxian.account.Actor;
import org.qiangxian.account.Role;
import org.qiangxian.catalogue.Catalogue;
import org.qiangxian.catalogue.Indicator;
import org.qiangxian.measurement.Measurements;
import org.qiangxian.procedure.Undoing;
import org.qiangxian.region.RegionCode;
import org.qiangxian.shell.Refusal;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

@PlatformTest
@Transactional
class ConfirmationsTests {

    private static final RegionCode PINGYAO = new RegionCode("140728");
    private static final RegionCode TAIGU = new RegionCode("140703");
    private static final Actor CITY = actor(Role.CITY, PINGYAO, false);

    @Autowired
    Measurements measurements;

    @Autowired
    Confirmations confirmations;

    @Autowired
    Catalogue catalogue;

    @Autowired
    Undoing undoing;

    @Autowired
    JdbcClient jdbc;

    @Test
    @DisplayName("R1: one city cannot read the answers of another or answer for it")
    void oneCityCannotAnswerForAnother() {
        assertThatThrownBy(() -> confirmations.answers(CITY, TAIGU)).isInstanceOf(Refusal.class);
        var foreign = measurements.current(TAIGU).getFirst();
        assertThatThrownBy(() -> confirmations.object(CITY, PINGYAO, foreign.id(), "不对", ""))
                .isInstanceOf(Refusal.NotFound.class);
    }

    @Test
    @DisplayName("R39: what a new version of the indicators calls an estimate is asked of no city from then on")
    void aNewVersionIsHeardAtOnce() {
        var samr = actor(Role.SAMR, null, false);
        var before = asked();
        var value = measurements.current(PINGYAO).stream()
                .filter(each -> !catalogue.modelled(each.indicator()))
                .findFirst()
                .orElseThrow();
        var own = measurements.series(PINGYAO, value.indicator()).size();
        var it = catalogue.get(value.indicator());

        catalogue.draft(samr, "2098-2");
        catalogue.revise(
                samr,
                "2098-2",
                new Indicator(
                        it.code(),
                        it.name() + "（模型估算）",
                        it.dimension(),
                        it.unit(),
                        it.direction(),
                        it.frequency(),
                        it.channel(),
                        it.kind(),
                        it.level(),
                        it.core(),
                        it.provenance(),
                        it.definition(),
                        it.source(),
                        it.caution(),
                        it.use(),
                        it.decimals()));
        catalogue.publish(samr, "2098-2", "试行一年");

        assertThat(asked()).isEqualTo(before - own);
    }

    private int asked() {
        return confirmations.awaiting(CITY).stream().mapToInt(Awaiting::values).sum();
    }

    @Test
    void aCityConfirmsABatchInOneActAndObjectsToAValueWithAReason() {
        var awaiting = confirmations.awaiting(CITY);
        assertThat(awaiting).hasSize(4).allMatch(Awaiting::open);
        var value = measurements.current(PINGYAO).getFirst();

        confirmations.confirm(CITY, PINGYAO, awaiting.getFirst().batch().id());
        assertThatThrownBy(() -> confirmations.object(CITY, PINGYAO, value.id(), " ", ""))
                .isInstanceOf(Refusal.Invalid.class);
        confirmations.object(CITY, PINGYAO, value.id(), "与本县公报不一致", "");

        assertThat(confirmations.awaiting(CITY)).filteredOn(a -> !a.open()).hasSize(1);
        assertThat(confirmations.awaiting(CITY).stream()
                        .mapToInt(Awaiting::objected)
                        .sum())
                .isEqualTo(1);
        assertThat(confirmations.answers(CITY, PINGYAO)).hasSize(2);
    }

    @Test
    @DisplayName(
            "R39: what is objected to or answered by 无异议 waits no longer; once all is answered the batch does not either")
    void whatIsAnsweredByItselfWaitsNoLonger() {
        var it = confirmations.awaiting(CITY).getFirst();
        var values = measurements.current(PINGYAO).stream()
                .filter(value -> value.batch().id().equals(it.batch().id()))
                .toList();

        confirmations.object(CITY, PINGYAO, values.getFirst().id(), "与本县公报不一致", "");
        assertThat(again(it)).returns(it.values() - 1, Awaiting::waiting).returns(1, Awaiting::objected);
        assertThatThrownBy(() ->
                        confirmations.agree(CITY, PINGYAO, values.getFirst().id()))
                .isInstanceOf(Refusal.Conflict.class);
        values.stream().skip(1).forEach(value -> confirmations.agree(CITY, PINGYAO, value.id()));

        assertThat(again(it)).returns(0, Awaiting::waiting).returns(Awaiting.Standing.ANSWERED, Awaiting::standing);
        assertThatThrownBy(() -> confirmations.confirm(CITY, PINGYAO, it.batch().id()))
                .isInstanceOf(Refusal.Conflict.class);
    }

    @Test
    @DisplayName("R39: 无异议 to a value is taken back by itself, whatever was said to other values meanwhile")
    void oneWordIsTakenBackByItself() {
        var it = confirmations.awaiting(CITY).getFirst();
        var values = measurements.current(PINGYAO).stream()
                .filter(value -> value.batch().id().equals(it.batch().id()))
                .toList();
        confirmations.agree(CITY, PINGYAO, values.get(0).id());
        confirmations.agree(CITY, PINGYAO, values.get(1).id());

        var first = confirmations.offer(
                CITY, PINGYAO, it.batch().id(), values.get(0).id());
        undoing.undo(CITY, UUID.fromString(Objects.requireNonNull(first).href().split("/")[2]));

        assertThat(again(it).waiting()).isEqualTo(it.values() - 1);
        confirmations.confirm(CITY, PINGYAO, it.batch().id());
        assertThat(confirmations.offer(
                        CITY, PINGYAO, it.batch().id(), values.get(1).id()))
                .isNull();
    }

    @Test
    @DisplayName("R39: all batches that wait are confirmed in one act, all or none, and each is taken back by itself")
    void allBatchesInOneAct() {
        var ids =
                confirmations.awaiting(CITY).stream().map(it -> it.batch().id()).toList();
        confirmations.confirm(CITY, PINGYAO, ids.getFirst());
        assertThatThrownBy(() -> confirmations.confirm(CITY, PINGYAO, List.<UUID>of()))
                .isInstanceOf(Refusal.Conflict.class);
        confirmations.confirm(CITY, PINGYAO, ids.subList(1, ids.size()));

        assertThat(confirmations.awaiting(CITY)).noneMatch(Awaiting::open);
        assertThat(ids).isNotEmpty().allMatch(id -> confirmations.offer(CITY, PINGYAO, id) != null);
    }

    private Awaiting again(Awaiting it) {
        return confirmations.awaiting(CITY).stream()
                .filter(each -> each.batch().id().equals(it.batch().id()))
                .findFirst()
                .orElseThrow();
    }

    @Test
    @DisplayName("R39: what a city answered is never altered and never taken away by the application")
    void answersCannotBeAlteredByTheApplication() {
        assertThatThrownBy(() ->
                        jdbc.sql("update confirmation.answer set reason = ''").update())
                .isInstanceOf(DataAccessException.class)
                .rootCause()
                .hasMessageContaining("permission denied");
    }

    @Test
    void answersCannotBeDeletedByTheApplication() {
        assertThatThrownBy(() -> jdbc.sql("delete from confirmation.answer").update())
                .isInstanceOf(DataAccessException.class)
                .rootCause()
                .hasMessageContaining("permission denied");
    }

    private static Actor actor(Role role, @Nullable RegionCode area, boolean demonstration) {
        return new Actor(
                UUID.randomUUID(),
                UUID.randomUUID(),
                "tester",
                "测试",
                UUID.randomUUID(),
                "测试单位",
                role,
                area,
                demonstration);
    }
}
