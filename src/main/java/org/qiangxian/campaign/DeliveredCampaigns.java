package org.qiangxian.campaign;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.qiangxian.account.Signature;
import org.qiangxian.shell.Preparation;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/**
 * The campaigns of 2024 and 2025 as their notices have them, entered once: closed history, of which no feedback is
 * asked (R122 to R130, R142, R143, R166 to R179). The campaign of 2025 includes the one event that its notice names.
 */
@Component
@Order(30)
class DeliveredCampaigns implements Preparation {

    static final int FIRST = 2024;
    static final int LAST = 2025;
    static final UUID CONFERENCE = UUID.nameUUIDFromBytes("campaign 2025 conference".getBytes(StandardCharsets.UTF_8));
    private static final Signature BY = Signature.of("随平台交付");

    private final CampaignRepository repository;
    private final ActivityRepository activities;
    private final JsonMapper json;
    private final Clock clock;

    DeliveredCampaigns(CampaignRepository repository, ActivityRepository activities, JsonMapper json, Clock clock) {
        this.repository = repository;
        this.activities = activities;
        this.json = json;
        this.clock = clock;
    }

    @Override
    @Transactional
    public void prepare() {
        IntStream.rangeClosed(FIRST, LAST).forEach(this::enter);
    }

    private void enter(int year) {
        var id = UUID.fromString("00000000-0000-4000-8000-00000009%d".formatted(year));
        var campaign =
                new Campaign(id, year, false, CampaignStatus.PUBLISHED, 1, definition(year), null, BY, clock.instant());
        if (repository.find(id).isEmpty() && repository.insert(campaign) && year == LAST) {
            activities.insert(conference(campaign));
        }
    }

    /** 中国质量（南京）大会 (R162): the notice names the place, and no day. */
    private Activity conference(Campaign campaign) {
        return new Activity(
                CONFERENCE,
                campaign.id(),
                Owner.SAMR,
                "市场监管总局",
                Where.of("320100", "320000", "南京"),
                null,
                ActivityWords.of("中国质量（南京）大会", "1", List.of(Tag.CONFERENCE)),
                Days.UNKNOWN,
                "delivered/conference",
                ActivityStatus.LISTED,
                1,
                false,
                false,
                BY,
                clock.instant());
    }

    Definition definition(int year) {
        try {
            return json.readValue(
                    new ClassPathResource("data/campaigns/%d.json".formatted(year))
                            .getContentAsString(StandardCharsets.UTF_8),
                    Definition.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
