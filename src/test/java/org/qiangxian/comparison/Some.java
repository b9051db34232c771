package org.qiangxian.comparison;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.qiangxian.account.Signature;
import org.qiangxian.catalogue.Channel;
import org.qiangxian.catalogue.Dimension;
import org.qiangxian.catalogue.Frequency;
import org.qiangxian.catalogue.Indicator;
import org.qiangxian.catalogue.IndicatorCode;
import org.qiangxian.catalogue.IndicatorDirection;
import org.qiangxian.catalogue.Provenance;
import org.qiangxian.catalogue.Use;
import org.qiangxian.catalogue.ValueKind;
import org.qiangxian.measurement.Batch;
import org.qiangxian.measurement.Reading;
import org.qiangxian.measurement.Stage;
import org.qiangxian.measurement.Value;
import org.qiangxian.region.CodeStanding;
import org.qiangxian.region.Era;
import org.qiangxian.region.RegionCode;

/** Test data of this module, with a default for everything. */
final class Some {

    static final RegionCode CITY = new RegionCode("990101");
    static final RegionCode OLDER = new RegionCode("990199");

    private Some() {}

    static Indicator indicator(IndicatorDirection direction) {
        return new Indicator(
                new IndicatorCode("Z3-03"),
                "食品抽检合格率",
                Dimension.OUTPUT,
                "%",
                direction,
                Frequency.values()[0],
                Channel.PUBLIC,
                ValueKind.PROP,
                "县",
                true,
                Provenance.values()[0],
                "合格批次÷抽检批次",
                "通报",
                null,
                Use.COMPARED,
                1);
    }

    static Value value(RegionCode code, int year, double figure) {
        return value(code, year, new Reading.Measured(BigDecimal.valueOf(figure), null, null));
    }

    static Value counted(int year, long numerator, long denominator) {
        var share = BigDecimal.valueOf(100.0 * numerator / denominator);
        return value(
                CITY,
                year,
                new Reading.Measured(share, BigDecimal.valueOf(numerator), BigDecimal.valueOf(denominator)));
    }

    static Value value(RegionCode code, int year, Reading reading) {
        return new Value(
                1,
                new IndicatorCode("Z3-03"),
                "2025-1",
                code,
                year,
                String.valueOf(year),
                1,
                Stage.FINAL,
                reading,
                null,
                null,
                null,
                batch(),
                false,
                Instant.EPOCH);
    }

    private static Batch batch() {
        return new Batch(
                new UUID(0, 1),
                Channel.PUBLIC,
                "示例公报",
                "示例省统计局",
                "2025",
                LocalDate.EPOCH,
                null,
                null,
                null,
                null,
                null,
                Signature.of("示例"),
                Instant.EPOCH,
                null,
                true,
                false);
    }

    static List<Value> yearly(RegionCode code, int first, double... figures) {
        return IntStream.range(0, figures.length)
                .mapToObj(at -> value(code, first + at, figures[at]))
                .toList();
    }

    /** The one era of a unit that always had its code. */
    static List<Era> always(RegionCode code) {
        return List.of(new Era(1981, null, new CodeStanding.Same(code)));
    }

    /** The eras of a unit whose area changed in {@code year}; before, it was {@link #OLDER}. */
    static List<Era> brokenIn(int year) {
        return List.of(
                new Era(year, null, new CodeStanding.Same(CITY)),
                new Era(1981, year, new CodeStanding.Broken(year, year + "年与邻县合并", OLDER)));
    }

    /** The eras of a unit that had another code for the same area before {@code year}. */
    static List<Era> recodedIn(int year) {
        return List.of(
                new Era(year, null, new CodeStanding.Same(CITY)),
                new Era(1981, year, new CodeStanding.Spliced(OLDER, List.of(), "代码变更")));
    }
}
