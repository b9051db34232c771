package org.qiangxian.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.qiangxian.PlatformTest;
import org.qiangxian.account.Actor;
import org.qiangxian.account.Actors;
import org.qiangxian.measurement.State;
import org.qiangxian.region.RegionCode;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

@PlatformTest
@Transactional
class LayoutTests {

    private static final Actor OPERATOR = Actors.operator();

    @Autowired
    Uploads uploads;

    @Autowired
    Sent sent;

    @Autowired
    UploadRepository repository;

    @Autowired
    UploadProcessing work;

    @Test
    @DisplayName("R39: a column of each year of one indicator, in GB18030 as an older Excel saves it")
    void aColumnForEachYear() {
        var file = Sent.csv(
                "代码,名称,2011年,2012年,2013年\n140728,平遥县,81.5,82,\n140703,太谷区,83,84,85.25\n", Charset.forName("GB18030"));
        var upload = sent.receive(OPERATOR, file, "空气质量优良天数比例.csv");
        var mapping = upload.mapping();
        var uses = mapping.uses().stream()
                .map(use -> new Mapping.Use(use.column(), "Z5-01", use.part(), use.period(), "%", ""))
                .toList();
        assertThat(uses).extracting(Mapping.Use::period).containsExactly("2011", "2012", "2013");
        var chosen = uploads.map(OPERATOR, upload.id(), List.of(Remap.uses(mapping, uses)));

        assertThat(work.check(chosen, Sent.UNSEEN).clear()).isEqualTo(5);
        commit(chosen, Choice.WHOLE);
        assertThat(sent.value("Z5-01", "2011").reading().figure()).isEqualByComparingTo("81.5");
        assertThat(sent.value("Z5-01", "2013")).isNull();
    }

    @Test
    @DisplayName("R39: one row for each value, with its unit, parts and state; an unknown indicator is asked about")
    void oneRowForEachValue() {
        var upload = mapped("行政区划代码,名称,指标名称,年份,数值,单位,分子,分母,状态\n"
                + "140728,平遥县,食品抽检合格率,2012年,98,%,980,1000,\n"
                + "140728,平遥县,万元GDP能耗,2012,,吨标准煤/万元,,,未公布\n"
                + "140728,平遥县,幸福指数,2012,5,分,,,\n"
                + "140703,太谷区,食品抽检合格率,2012,99,%,980,1000,\n");
        assertThat(upload.mapping().rows()).isTrue();
        var result = work.check(upload, Sent.UNSEEN);
        assertThat(result.unknown()).containsExactly("幸福指数");
        assertThat(result.readings())
                .extracting(Result.RowReading::words, Result.RowReading::unit)
                .containsExactly(tuple("食品抽检合格率", "%"), tuple("万元GDP能耗", "吨标准煤/万元"));
        assertThat(result.of(Verdict.NEW)).isEqualTo(2);
        assertThat(result.of(Verdict.DOUBTFUL)).isOne();
        commit(upload, Choice.CLEAR);
        var value = sent.value("Z3-05", "2012");
        assertThat(value.reading().toString()).contains("980", "1000");
        assertThat(sent.value("Z5-06", "2012").reading().state()).isEqualTo(State.UNPUBLISHED);
    }

    @Test
    @DisplayName("R39: what stood at none, and figures beyond all measure, end no check")
    void noneAndTheImmeasurable() {
        commit(mapped("地区,优良天数比例\n平遥县,0\n太谷区,82\n"), Choice.WHOLE);
        var again = mapped("地区,优良天数比例\n平遥县,80\n太谷区,1%s\n".formatted("0".repeat(400)));

        assertThat(work.check(again, Sent.UNSEEN).of(Verdict.CHANGED)).isOne();
    }

    @Test
    @DisplayName("R39: a column without a unit is in that of its indicator")
    void aColumnWithoutAUnit() {
        var upload = mapped("地区,优良天数比例\n平遥县,80\n太谷区,82\n");
        commit(upload, Choice.WHOLE);
        assertThat(sent.value("Z5-01", "2013").reading().figure()).isEqualByComparingTo("80");
    }

    private Upload mapped(String text) {
        var upload = sent.receive(OPERATOR, Sent.csv(text, StandardCharsets.UTF_8), "年报.csv");
        return uploads.map(
                OPERATOR,
                upload.id(),
                List.of(Remap.within(Remap.year(upload.mapping(), 2013), new RegionCode("140000"))));
    }

    private FileTakenIn commit(Upload upload, Choice choice) {
        if (repository.find(upload.id()).orElseThrow().state() == Upload.State.MAPPING) {
            work.check(upload, Sent.UNSEEN);
        }
        work.begin(upload.id(), Upload.State.COMMITTING, Set.of(Upload.State.CHECKED));
        return work.commit(OPERATOR, upload, new UploadProcessing.Decision(choice, Set.of(), "来源更新"), Sent.UNSEEN);
    }
}
