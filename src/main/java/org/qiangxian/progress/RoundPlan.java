package org.qiangxian.progress;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.qiangxian.form.Kind;
import org.qiangxian.ledger.Ledger;
import org.qiangxian.library.Membership;
import org.qiangxian.region.RegionCode;

/**
 * What a round would ask of which members and what it would cost, before it is sent (R3).
 *
 * @param units in the order of codes
 * @param budget minutes of a year for one member
 * @param before the round before it of the same issuer, or null
 */
public record RoundPlan(
        RoundForm.Wanted wanted,
        List<Cost> units,
        int budget,
        @Nullable Round before) {

    /**
     * What one member would spend.
     *
     * @param section minutes of the section of a pilot, within the minutes; 0 where it has none
     * @param used minutes asked of it in the year so far, without this round
     */
    public record Cost(Membership member, String name, int minutes, int section, int used) {

        RegionCode unit() {
            return member.code();
        }

        public int after() {
            return used + minutes;
        }
    }

    /** 22 个城市 × 5 分钟 = 1.8 小时, and how many have a further section for pilots. */
    public String sum() {
        var more = units.stream().filter(cost -> cost.section() > 0).count();
        var sections = more == 0 ? "" : "，其中 %d 个有试点的各加 %d 分钟".formatted(more, MemberSections.PILOT_MINUTES);
        return "%d 个城市 × %d 分钟%s = %s"
                .formatted(
                        units.size(),
                        wanted.minutes(),
                        sections,
                        Ledger.hours(units.stream().mapToLong(Cost::minutes).sum()));
    }

    /** 33 分钟, or 28 至 33 分钟: the resulting sum of a member's year. */
    public String after() {
        int least = units.stream().mapToInt(Cost::after).min().orElse(0);
        int most = units.stream().mapToInt(Cost::after).max().orElse(0);
        return least == most ? "%d 分钟".formatted(most) : "%d 至 %d 分钟".formatted(least, most);
    }

    /** The members that would be asked for more than the minutes of their year. */
    public List<Cost> over() {
        return units.stream().filter(cost -> cost.after() > budget).toList();
    }

    public boolean summary() {
        return wanted.kind() == Kind.SUMMARY;
    }

    public LocalDate lastDay() {
        return wanted.lastDay();
    }

    public String title() {
        return wanted.title();
    }
}
