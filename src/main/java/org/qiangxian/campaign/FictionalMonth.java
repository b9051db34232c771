package org.qiangxian.campaign;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.qiangxian.account.Role;
import org.qiangxian.account.Signature;
import org.qiangxian.region.RegionCode;
import org.qiangxian.shell.Preparation;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A month of 示例省 with forty activities, all invented and marked so, entered once for the demonstration. */
@Component
@Order(240)
class FictionalMonth implements Preparation {

    static final int YEAR = 2025;
    private static final String FILE = "data/demonstration_activity.csv";

    private final CampaignRepository campaigns;
    private final ActivityRepository activities;
    private final Units units;
    private final Clock clock;

    FictionalMonth(CampaignRepository campaigns, ActivityRepository activities, Units units, Clock clock) {
        this.campaigns = campaigns;
        this.activities = activities;
        this.units = units;
        this.clock = clock;
    }

    @Override
    @Transactional
    public void prepare() {
        if (!units.demonstrating()) {
            return;
        }
        var campaign = campaigns.lock(YEAR, false).orElseThrow();
        var all = lines().stream().map(line -> activity(campaign, line)).toList();
        if (activities.find(all.getFirst().id()).isEmpty()) {
            all.forEach(activities::insert);
        }
    }

    private Activity activity(Campaign campaign, String line) {
        var cells = List.of(line.split(",", -1));
        var unit = new RegionCode(cells.get(0));
        var host = units.name(unit) + "市场监督管理局";
        return new Activity(
                UUID.nameUUIDFromBytes(("campaign " + line).getBytes(StandardCharsets.UTF_8)),
                campaign.id(),
                new Owner(role(unit), unit.value()),
                host,
                units.where(unit, cells.get(6)),
                null,
                new ActivityWords(cells.get(1), cells.get(2), "", Tag.named(List.of(cells.get(3))), "", cells.get(7)),
                new Days(day(cells.get(4)), day(cells.get(5))),
                "",
                ActivityStatus.LISTED,
                1,
                true,
                true,
                Signature.of(host + "（演示数据）"),
                clock.instant());
    }

    private static Role role(RegionCode unit) {
        if (unit.value().endsWith("0000")) {
            return Role.PROVINCE;
        }
        return unit.value().endsWith("00") ? Role.CITY_BUREAU : Role.CITY;
    }

    private static @Nullable LocalDate day(String cell) {
        return cell.isEmpty() ? null : LocalDate.parse(cell);
    }

    private static List<String> lines() {
        try {
            return new ClassPathResource(FILE)
                    .getContentAsString(StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
