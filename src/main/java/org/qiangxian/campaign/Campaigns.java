package org.qiangxian.campaign;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.qiangxian.account.Actor;
import org.qiangxian.account.Role;
import org.qiangxian.shell.Chinese;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The front door of 质量月 for its readers: what 总局 has published, latest year first; past years stay readable (R143). */
@Service
@Transactional(readOnly = true)
public class Campaigns {

    public static final String PATH = "/campaigns";

    private static final Pattern KEY = Pattern.compile("(\\d{4})(-demo)?");

    private final CampaignRepository repository;
    private final Units units;
    private final Clock clock;

    Campaigns(CampaignRepository repository, Units units, Clock clock) {
        this.repository = repository;
        this.units = units;
        this.clock = clock;
    }

    LocalDate today() {
        return Chinese.day(clock.instant());
    }

    /** What everybody may read; those of the demonstration where there is one. */
    public List<Campaign> published() {
        return repository.all().stream()
                .filter(each -> each.status() == CampaignStatus.PUBLISHED)
                .filter(each -> !each.fictional() || units.demonstrating())
                .toList();
    }

    /** The one of a public address. */
    public Campaign published(String key) {
        return published().stream()
                .filter(each -> each.key().equals(key))
                .findFirst()
                .orElseThrow(Campaign::unknown);
    }

    /** What an actor may work on: what is published, and to 总局 the draft of the next year. */
    List<Campaign> list(Actor actor) {
        actor.require(ActivityAction.HOSTS);
        return repository.all().stream()
                .filter(each -> units.knows(actor, each))
                .filter(each -> each.status() == CampaignStatus.PUBLISHED || mine(actor, each))
                .toList();
    }

    /** One of these; refuses any other as unknown. */
    Campaign get(Actor actor, String key) {
        return list(actor).stream()
                .filter(each -> each.key().equals(key))
                .findFirst()
                .orElseThrow(Campaign::unknown);
    }

    /** The campaign of a record that was found already. */
    Campaign get(UUID id) {
        return repository.find(id).orElseThrow(Campaign::unknown);
    }

    /** Whether the actor writes it: 总局, and its accounts of the demonstration only one of the demonstration. */
    static boolean mine(Actor actor, Campaign campaign) {
        return actor.is(Role.SAMR) && campaign.fictional() == actor.demonstration();
    }

    /** The campaign named by the key in an address. */
    static Optional<Campaign> find(CampaignRepository repository, String key) {
        var parts = KEY.matcher(key);
        return parts.matches()
                ? repository.lock(Integer.parseInt(parts.group(1)), parts.group(2) != null)
                : Optional.empty();
    }
}
