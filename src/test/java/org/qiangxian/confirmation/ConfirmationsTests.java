package org.qiangxian.confirmation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.qiangxian.PlatformTest;
import org.qiangxian.account.Actor;
import org.qiangxian.account.Role;
import org.qiangxian.measurement.Measurements;
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
