package org.qiangxian.confirmation;

import java.util.List;
import java.util.stream.Stream;
import org.qiangxian.ledger.Duty;
import org.qiangxian.ledger.DutySource;
import org.qiangxian.library.Library;
import org.qiangxian.library.Membership;
import org.qiangxian.measurement.Batches;
import org.qiangxian.region.Regions;
import org.springframework.stereotype.Component;

/**
 * What 数据确认 asks of each member in a year: a look at what came in each quarter, however many batches that were, and one click. A
 * quarter in which nothing came asks nothing (R3, R39).
 */
@Component
class ConfirmationDuties implements DutySource {

    /** Minutes of a quarter. */
    private static final int MINUTES = 2;

    private final Batches batches;
    private final Library library;
    private final Regions regions;

    ConfirmationDuties(Batches batches, Library library, Regions regions) {
        this.batches = batches;
        this.library = library;
        this.regions = regions;
    }

    @Override
    public List<Duty> duties(int year) {
        int quarters = batches.askedIn().getOrDefault(year, 0);
        if (quarters == 0) {
            return List.of();
        }
        return Stream.concat(library.members().stream(), library.fictionalMembers().stream())
                .map(member -> duty(member, year, quarters))
                .toList();
    }

    private Duty duty(Membership member, int year, int quarters) {
        return new Duty(
                member.code(),
                regions.provincialBodyOf(member.code()).code(),
                true,
                "数据确认，%d 个季度".formatted(quarters),
                "数据确认",
                "市场监管总局",
                year + "年",
                "/confirmations",
                quarters * MINUTES,
                member.fictional(),
                member.demonstration());
    }

    @Override
    public List<Integer> years() {
        return batches.askedIn().keySet().stream().toList();
    }
}
