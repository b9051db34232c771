package org.qiangxian.measurement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.qiangxian.PlatformTest;
import org.qiangxian.account.Actor;
import org.qiangxian.account.Actors;
import org.qiangxian.account.Role;
import org.qiangxian.catalogue.Channel;
import org.qiangxian.region.RegionCode;
import org.qiangxian.shell.Refusal;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** To whom a batch belongs is decided by the organisation's id, never by a name. */
@PlatformTest
@Transactional
class BatchRightsTests {

    private static final UUID BUREAU = UUID.randomUUID();

    @Autowired
    Measurements measurements;

    @Autowired
    Recorded recorded;

    @Autowired
    JdbcClient jdbc;

    @Test
    @DisplayName("R39: a renamed organisation keeps its batches, and a colleague may withdraw what another entered")
    void aRenamedOrganisationKeepsItsBatches() {
        var batch = entered(province(BUREAU, "甲省质监局", "张三"));

        measurements.withdraw(province(BUREAU, "甲省市场监督管理局", "李四"), batch, "录错");

        assertThat(recorded.withdrawn(batch)).isTrue();
        assertThat(jdbc.sql("select entered_by from measurement.batch where id = ?")
                        .params(batch)
                        .query(String.class)
                        .single())
                .isEqualTo("甲省质监局 张三");
    }

    @Test
    @DisplayName("R39: who bears the same name, or one that begins with it, is another organisation and finds no batch")
    void aNamesakeGetsNothing() {
        var batch = entered(province(BUREAU, "甲省质监局", "张三"));

        for (var name : new String[] {"甲省质监局", "甲省"}) {
            assertThatThrownBy(() -> measurements.withdraw(province(UUID.randomUUID(), name, "张三"), batch, "录错"))
                    .isInstanceOf(Refusal.NotFound.class);
        }
        assertThat(recorded.withdrawn(batch)).isFalse();
    }

    @Test
    @DisplayName("R39: an old batch of which nobody can be found is nobody's: 总局's operator alone withdraws it")
    void anOldBatchWithoutIdsIsTheOperators() {
        var batch = UUID.randomUUID();
        jdbc.sql("""
                        insert into measurement.batch (id, channel, title, publisher, published, retrieved_on, entered_by,
                            entered_at, demonstration)
                        values (?, 'PROVINCE', '年鉴', '统计局', '2025', '2026-03-01', '甲省质监局 张三', '2026-03-01', false)
                        """).params(batch).update();

        assertThatThrownBy(() -> measurements.withdraw(province(BUREAU, "甲省质监局", "张三"), batch, "录错"))
                .isInstanceOf(Refusal.NotFound.class);
        measurements.withdraw(Actors.operator(), batch, "录错");

        assertThat(jdbc.sql("select withdrawn_organisation from measurement.withdrawal where batch = ?")
                        .params(batch)
                        .query(UUID.class)
                        .single())
                .isEqualTo(Actors.operator().organisation());
    }

    private UUID entered(Actor actor) {
        var origin = new Batch.Origin("年鉴", "统计局", "2025", LocalDate.of(2026, 3, 1), null, "试验", null);
        var batch = measurements.batch(actor, Channel.PROVINCE, origin);
        measurements.load(batch, Stream.empty());
        return batch.id();
    }

    private static Actor province(UUID organisation, String organisationName, String name) {
        return new Actor(
                UUID.randomUUID(),
                UUID.randomUUID(),
                "someone",
                name,
                organisation,
                organisationName,
                Role.PROVINCE,
                new RegionCode("140000"),
                false);
    }
}
