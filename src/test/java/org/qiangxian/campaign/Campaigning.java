package org.qiangxian.campaign;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.qiangxian.MovableClock;
import org.qiangxian.account.Actor;
import org.qiangxian.account.Actors;
import org.qiangxian.account.Role;
import org.qiangxian.procedure.Seen;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A campaign of 2026 with activities and feedback, through the front doors. */
@TestComponent
public class Campaigning {

    static final String KEY = "2026";
    static final Actor SAMR = Actors.samr();
    static final Actor CITY = Actors.city("140728");
    static final Actor OTHER = Actors.city("140703");
    static final Actor BUREAU = Actors.cityBureau("140700");
    static final Actor PROVINCE = Actors.province("140000");
    static final Actor ELSEWHERE = Actors.province("130000");
    static final Actor ASSOCIATION = Actors.of(Role.ORGANISER, null);

    /** Moments in the month, after it but before the last day of feedback, and after that day. */
    static final Instant MONTH = Instant.parse("2026-09-10T02:00:00Z");

    static final Instant AFTER = Instant.parse("2026-10-09T02:00:00Z");
    static final Instant LATE = Instant.parse("2026-11-20T02:00:00Z");

    private final CampaignWriting writing;
    private final Campaigns campaigns;
    private final Activities activities;
    private final Feedbacks feedbacks;
    private final JdbcClient jdbc;
    private final MovableClock clock;

    Campaigning(
            CampaignWriting writing,
            Campaigns campaigns,
            Activities activities,
            Feedbacks feedbacks,
            JdbcClient jdbc,
            MovableClock clock) {
        this.writing = writing;
        this.campaigns = campaigns;
        this.activities = activities;
        this.feedbacks = feedbacks;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The draft of 2026, copied from 2025. */
    Campaign drafted() {
        return writing.begin(SAMR);
    }

    /**
     * Publishes the campaign of 2026 as this account of 总局; an account of the demonstration begins one of the
     * demonstration.
     */
    public void published(Actor samr) {
        var draft = writing.begin(samr);
        writing.save(samr, draft.key(), typed(draft, Map.of("theme", "人人关心质量")));
        writing.publish(samr, draft.key());
    }

    /** The draft of 2026, saved with its theme. */
    Campaign saved() {
        var draft = drafted();
        return writing.save(SAMR, draft.key(), typed(draft, Map.of("theme", "人人关心质量", "number", "国市监质发〔2026〕1号")));
    }

    /** The campaign of 2026, published, with feedback until 30 October 2026. */
    public Campaign published() {
        saved();
        return writing.publish(SAMR, KEY);
    }

    static CampaignForm typed(Campaign campaign, Map<String, String> other) {
        var it = CampaignForm.of(campaign);
        return new CampaignForm(
                other.getOrDefault("title", it.said("title")),
                other.getOrDefault("number", it.said("number")),
                it.said("day"),
                it.said("introduction"),
                other.getOrDefault("theme", it.said("theme")),
                other.getOrDefault("begins", it.said("begins")),
                other.getOrDefault("ends", it.said("ends")),
                other.getOrDefault("feedback", it.said("feedback")),
                it.said("organisers"),
                other.getOrDefault("areas", it.said("areas")),
                it.said("arrangements"),
                it.said("requirements"),
                it.said("posters"),
                it.chosen(),
                other.getOrDefault("slogans", it.said("slogans")),
                other.getOrDefault("reason", ""),
                it.version());
    }

    static ActivityForm form(String title) {
        return form(Map.of("title", title));
    }

    static ActivityForm form(Map<String, String> other) {
        return new ActivityForm(
                other.getOrDefault("title", "QC小组成果交流"),
                other.getOrDefault("area", "6"),
                other.getOrDefault("arrangement", ""),
                List.of(other.getOrDefault("tag", "MASS")),
                other.getOrDefault("where", "文化广场"),
                other.getOrDefault("code", ""),
                other.getOrDefault("begins", "2026-09-12"),
                other.getOrDefault("ends", ""),
                other.getOrDefault("link", ""),
                other.getOrDefault("effect", ""),
                other.getOrDefault("voluntary", "true").isEmpty() ? null : "true",
                other.getOrDefault("free", "true").isEmpty() ? null : "true",
                Integer.parseInt(other.getOrDefault("edit", "0")));
    }

    Activity activity(Actor actor) {
        return activities.add(actor, KEY, form("QC小组成果交流"));
    }

    Campaign campaign() {
        return campaigns.published(KEY);
    }

    /** Sends feedback of a unit, in words. */
    Feedback sent(Actor actor) {
        clock.stopAt(AFTER);
        return feedbacks.send(actor, campaign(), new FeedbackForm(List.of(), "电梯安全知识进了社区，群众会看维保标识。", ""));
    }

    Feedback passed() {
        sent(CITY);
        return feedbacks.pass(PROVINCE, campaign(), "140728", Seen.NOTHING);
    }

    /** Gives the association a post, so that it is asked for feedback. */
    void post(Actor actor) {
        jdbc.sql("""
                        insert into account.organisation (id, name, kind, demonstration) values (:id, :name, 'ASSOCIATION', :demo)
                        on conflict do nothing
                        """)
                .param("id", actor.organisation())
                .param("name", actor.organisationName())
                .param("demo", actor.demonstration())
                .update();
        jdbc.sql("""
                        insert into account.person (id, login, name, demonstration, created_at)
                        values (:id, :login, :name, :demo, now()) on conflict do nothing
                        """)
                .param("id", actor.person())
                .param("login", actor.login())
                .param("name", actor.name())
                .param("demo", actor.demonstration())
                .update();
        jdbc.sql("""
                        insert into account.post (id, person, organisation, role, proposed_at, granted_at)
                        values (:id, :person, :organisation, 'ORGANISER', now(), now()) on conflict do nothing
                        """)
                .param("id", actor.post())
                .param("person", actor.person())
                .param("organisation", actor.organisation())
                .update();
    }

    /** Another association. */
    static Actor another(String name) {
        var id = UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
        return new Actor(id, id, "test-" + id.toString().substring(0, 8), "经办", id, name, Role.ORGANISER, null, false);
    }
}
