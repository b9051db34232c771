package org.qiangxian.delivery;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.qiangxian.account.Signature;
import org.qiangxian.catalogue.Channel;
import org.qiangxian.measurement.Batch;
import org.qiangxian.measurement.BatchRow;
import org.qiangxian.measurement.Measurements;
import org.qiangxian.shell.Chinese;
import org.qiangxian.shell.Preparation;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Enters the delivered public facts through the same front door as any batch of the public channel, at the first start
 * and whenever a delivered table or formula changed. Of two processes that start at once, one loads and the other finds
 * it done.
 */
@Component
@Order(10)
public class PublicFacts implements Preparation {

    private static final Logger LOG = LoggerFactory.getLogger(PublicFacts.class);
    private static final LocalDate RETRIEVED = LocalDate.of(2026, 11, 23);

    private final Measurements measurements;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final Clock clock;

    PublicFacts(Measurements measurements, JdbcClient jdbc, TransactionTemplate transaction, Clock clock) {
        this.measurements = measurements;
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** One delivered source: what it is, what we did to it, and the values it gives. */
    private record Source(
            String key,
            String title,
            String publisher,
            String published,
            LocalDate retrieved,
            String address,
            String licence,
            String processing,
            String sha256,
            Supplier<Stream<BatchRow>> rows) {

        String fingerprint() {
            return key + ":" + sha256 + ":" + Formulas.EDITION;
        }
    }

    @Override
    public void prepare() {
        load();
    }

    /** Loads what is not loaded yet; returns how many values were stored. */
    public long load() {
        long stored = 0;
        for (var source : sources()) {
            stored += transaction.execute(_ -> load(source));
        }
        return stored;
    }

    private long load(Source source) {
        jdbc.sql("select pg_advisory_xact_lock(hashtext('measurement.facts'))")
                .query((row, _) -> true)
                .single();
        if (measurements.known(source.fingerprint())) {
            return 0;
        }
        var begun = System.nanoTime();
        var stored = measurements.load(batch(source), source.rows().get());
        LOG.info("facts: {} values of {} in {} ms", stored, source.key(), (System.nanoTime() - begun) / 1_000_000);
        return stored;
    }

    private Batch batch(Source source) {
        var now = clock.instant();
        return new Batch(
                UUID.randomUUID(),
                Channel.PUBLIC,
                source.title(),
                source.publisher(),
                source.published(),
                source.retrieved(),
                source.address(),
                source.licence(),
                source.processing(),
                source.sha256(),
                source.fingerprint(),
                Signature.of("总局数据操作员（随平台交付）"),
                now,
                now.atZone(Chinese.BEIJING).toLocalDate().plusDays(Measurements.DAYS_TO_ANSWER),
                false,
                false);
    }

    private static List<Source> sources() {
        var census2010 = FactTable.read("census_2010");
        var census2020 = FactTable.read("census_2020");
        var yearbook = FactTable.read("yearbook_2020");
        var later = FactTable.read("yearbook_2023");
        var carbon = FactTable.read("co2");
        return List.of(
                new Source(
                        "census_2010",
                        "《中国2010年人口普查分县资料》",
                        "国务院人口普查办公室、国家统计局",
                        "2012",
                        RETRIEVED,
                        "https://github.com/leiii/census",
                        "事实数据；整理稿 MIT",
                        "选取所需栏目，合计分组，由分子分母计算占比；与合计不符的单元格留空",
                        census2010.sha256(),
                        () -> Formulas.census(census2010, 2010)),
                new Source(
                        "census_2020",
                        "《中国人口普查分县资料—2020》",
                        "国务院第七次全国人口普查领导小组办公室",
                        "2022",
                        RETRIEVED,
                        "https://github.com/leiii/census",
                        "事实数据；整理稿 MIT",
                        "选取所需栏目，合计分组，由分子分母计算占比；与合计不符的单元格留空",
                        census2020.sha256(),
                        () -> Formulas.census(census2020, 2020)),
                new Source(
                        "yearbook_2020",
                        "《中国县域统计年鉴2021（县市卷）》",
                        "国家统计局农村社会经济调查司",
                        "2022",
                        RETRIEVED,
                        "https://github.com/HLGhpz/Data-Handle-TS",
                        "事实数据；整理稿 MIT",
                        "计算占比；人均类指标以《中国人口普查分县资料—2020》常住人口为分母",
                        yearbook.sha256() + "+" + census2020.sha256(),
                        () -> Formulas.yearbook(yearbook, census2020)),
                new Source(
                        "yearbook_2023",
                        "《中国县域统计年鉴2024（县市卷）》",
                        "国家统计局农村社会经济调查司",
                        "2025",
                        LocalDate.of(2026, 11, 28),
                        "https://github.com/XiaoyeCodes/SparkFlow",
                        "事实数据；整理稿 MIT",
                        "只取两份整理稿一致的单元格；计算占比；当年没有分县常住人口，不计算人均类指标；统计范围可能变化的逐项注明存疑",
                        later.sha256() + "+" + yearbook.sha256(),
                        () -> Formulas.laterYearbook(later, 2023, new CountedArea(yearbook, 2020, 2023))),
                new Source(
                        "co2",
                        "中国县级二氧化碳排放1997—2017（模型估算）",
                        "Chen等，Scientific Data 7:391",
                        "2020",
                        RETRIEVED,
                        "https://doi.org/10.1038/s41597-020-00736-3",
                        "CC BY 4.0（以原文为准）",
                        "保留四位有效数字；模型下限值视为无数据；2010年人均以第六次全国人口普查常住人口为分母",
                        carbon.sha256() + "+" + census2010.sha256(),
                        () -> Formulas.carbon(carbon, census2010)));
    }
}
