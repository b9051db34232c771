package org.qiangxian.edition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.qiangxian.region.CodeStanding;
import org.qiangxian.region.Era;
import org.qiangxian.region.RegionCode;

class FiguresTests {

    private static final int FIRST = 2001;
    private static final int LAST = 2012;
    private static final List<String> CODES = List.of("140101", "140102", "140103");

    @Test
    void whatIsFoundForAllYearsIsWhatIsFoundForEach() {
        var random = new Random(16);
        var found = 0;
        for (var round = 0; round < 500; round++) {
            var figures = figures(random);
            var eras = eras(random);
            int then = FIRST + random.nextInt(LAST - FIRST + 1);
            var all = figures.ofPeer(eras, then);

            assertThat(all).hasSize(LAST - FIRST + 1);
            for (int year = FIRST; year <= LAST; year++) {
                int at = figures.ofPeer(eras, then, year);
                assertThat(all[year - FIRST]).as("%d of %s", year, eras).isEqualTo(at);
                found += at >= 0 ? 1 : 0;
            }
        }
        assertThat(found).as("years with a figure").isGreaterThan(500);
    }

    private static Figures figures(Random random) {
        var figures = new Figures(Map.of(CODES.get(0), 0, CODES.get(1), 1), FIRST, LAST, false);
        for (var code : CODES.subList(0, 2)) {
            for (int year = FIRST; year <= LAST; year++) {
                if (random.nextInt(4) > 0) {
                    figures.put(code, year, year - random.nextInt(2), random.nextInt(100), Double.NaN);
                }
            }
        }
        return figures;
    }

    private static List<Era> eras(Random random) {
        var eras = new ArrayList<Era>();
        for (int from = FIRST - 1; from <= LAST; ) {
            int until = from + 1 + random.nextInt(6);
            eras.addFirst(new Era(from, until > LAST ? null : until, standing(random)));
            from = until;
        }
        return eras;
    }

    private static CodeStanding standing(Random random) {
        var code = new RegionCode(CODES.get(random.nextInt(CODES.size())));
        return switch (random.nextInt(5)) {
            case 0 -> new CodeStanding.Broken(LAST, "区划调整", null);
            case 1 -> new CodeStanding.Broken(LAST, "区划调整", code);
            case 2 -> new CodeStanding.NotYet(FIRST, "新设");
            case 3 -> new CodeStanding.Spliced(code, List.of(), "更名");
            default -> new CodeStanding.Same(code);
        };
    }
}
