package org.qiangxian.confirmation;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.qiangxian.PlatformTest;
import org.qiangxian.account.Actor;
import org.qiangxian.account.Actors;
import org.qiangxian.catalogue.Channel;
import org.qiangxian.catalogue.IndicatorCode;
import org.qiangxian.measurement.Batch;
import org.qiangxian.measurement.Entry;
import org.qiangxian.measurement.Measurements;
import org.qiangxian.measurement.Stage;
import org.qiangxian.measurement.State;
import org.qiangxian.notice.Message;
import org.qiangxian.notice.Notices;
import org.qiangxian.region.RegionCode;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

@PlatformTest
@Transactional
class NewDataTests {

    private static final Actor PINGYAO = Actors.city("140728");
    private static final Actor QIXIAN = Actors.city("140727");
    private static final Actor FICTIONAL = Actors.city("990121");

    @Autowired
    private Measurements measurements;

    @Autowired
    private Notices notices;

    private List<String> told(Actor actor) {
        return notices.latest(actor, 50).rows().stream()
                .filter(message -> message.subject().equals("有新的公开数据：测试公报"))
                .map(Message::body)
                .toList();
    }

    private void load(Actor actor, Entry... entries) {
        var origin = new Batch.Origin("测试公报", "测试统计局", "2026-01-01", LocalDate.of(2026, 1, 2), null, "测试", null);
        var batch = measurements.batch(actor, Channel.PUBLIC, origin);
        measurements.load(batch, Stream.of(entries).map(measurements::check));
    }

    private static Entry entry(String place, String period) {
        return new Entry(
                new IndicatorCode("Z4-01"),
                new RegionCode(place),
                period,
                Stage.FINAL,
                State.VALUE,
                new BigDecimal("97.5"),
                null,
                null,
                new Entry.Source("测试公报", "测试统计局", LocalDate.of(2026, 1, 1), LocalDate.of(2026, 1, 2), "第1页", null),
                null,
                "测试");
    }

    @Test
    @DisplayName("R41: new public data about a city are told to it by one message a batch, and to no other city")
    void aCityIsToldOnceABatch() {
        load(Actors.operator(), entry("140728", "2012"), entry("140728", "2013"));

        assertThat(told(PINGYAO)).singleElement().asString().contains("测试统计局", "2 项");
        assertThat(told(QIXIAN)).isEmpty();
        load(Actors.operator(), entry("140728", "2011"));
        assertThat(told(PINGYAO)).hasSize(2);
    }

    @Test
    @DisplayName("R41: what a demonstration account enters is told to places of the demonstration alone")
    void demonstrationReachesNothingReal() {
        var demonstration = Actors.demonstration(Actors.operator());
        load(demonstration, entry("140728", "2012"), entry("990121", "2012"));

        assertThat(told(PINGYAO)).isEmpty();
        assertThat(told(FICTIONAL)).hasSize(1);
    }
}
