package org.qiangxian.library;

import java.util.List;
import java.util.stream.Stream;
import org.qiangxian.ledger.Duty;
import org.qiangxian.ledger.DutySource;
import org.qiangxian.region.Regions;
import org.springframework.stereotype.Component;

/** What the library asks of each member in a year: to look at its type and its strategy once (R3, R13, R27). */
@Component
class RecordDuties implements DutySource {

    private static final int MINUTES = 3;

    private final MembershipRepository memberships;
    private final Regions regions;

    RecordDuties(MembershipRepository memberships, Regions regions) {
        this.memberships = memberships;
        this.regions = regions;
    }

    @Override
    public List<Duty> duties(int year) {
        return Stream.of(false, true)
                .flatMap(fictional -> memberships.memberships(fictional).stream())
                .filter(member ->
                        member.admittedOn() == null || member.admittedOn().getYear() <= year)
                .map(member -> duty(member, year))
                .toList();
    }

    private Duty duty(Membership member, int year) {
        return new Duty(
                member.code(),
                regions.provincialBodyOf(member.code()).code(),
                true,
                "城市类型和质量发展战略（自愿）",
                "本地档案",
                "市场监管总局",
                year + "年",
                "/library",
                MINUTES,
                member.fictional(),
                member.demonstration());
    }

    /** Empty: this duty exists in every year, so no year has to be listed because of it. */
    @Override
    public List<Integer> years() {
        return List.of();
    }
}
