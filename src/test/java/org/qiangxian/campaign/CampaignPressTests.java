package org.qiangxian.campaign;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.qiangxian.MovableClock;
import org.qiangxian.PlatformTest;
import org.qiangxian.account.Actor;
import org.qiangxian.procedure.PressWalk;
import org.qiangxian.procedure.Seen;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.util.MultiValueMap;

/** The buttons of a campaign, an activity, feedback and an annex at each status and for each reader. */
@PlatformTest
class CampaignPressTests extends PressWalk {

    private static final List<Actor> READERS = List.of(
            Campaigning.SAMR,
            Campaigning.CITY,
            Campaigning.OTHER,
            Campaigning.BUREAU,
            Campaigning.PROVINCE,
            Campaigning.ASSOCIATION);

    @Autowired
    Campaigning campaigning;

    @Autowired
    Activities activities;

    @Autowired
    AnnexImports annexes;

    @Autowired
    MovableClock clock;

    @BeforeEach
    void stopTheClock() {
        clock.stopAt(Campaigning.MONTH);
    }

    @Override
    protected Stream<Supplier<At>> stands() {
        return Stream.of(
                () -> at("years", Campaigns.PATH),
                () -> campaign("draft without theme", campaigning.drafted()),
                () -> campaign("draft", campaigning.saved()),
                () -> campaign("published", campaigning.published()),
                this::past,
                () -> activity(false),
                () -> activity(true),
                () -> feedback("later", Campaigning.MONTH, false),
                () -> feedback("asked", Campaigning.AFTER, false),
                () -> feedback("over", Campaigning.LATE, false),
                () -> feedback("at the province", Campaigning.AFTER, true),
                this::arrived,
                this::annex);
    }

    private At past() {
        return at("a past year", Campaigns.PATH + "/2025");
    }

    private static At campaign(String where, Campaign campaign) {
        return at(where, campaign.path());
    }

    private At activity(boolean cancelled) {
        campaigning.published();
        var activity = campaigning.activity(Campaigning.CITY);
        if (cancelled) {
            activities.cancel(Campaigning.CITY, activity.id(), "天气原因", Seen.NOTHING);
        }
        return at(cancelled ? "cancelled" : "listed", activity.path());
    }

    private At feedback(String where, Instant when, boolean sent) {
        var campaign = campaigning.published();
        if (sent) {
            campaigning.sent(Campaigning.CITY);
        }
        clock.stopAt(when);
        return at("feedback " + where, Feedbacks.path(campaign, "140728"));
    }

    private At arrived() {
        campaigning.published();
        campaigning.passed();
        return at("feedback arrived", Feedbacks.path(campaigning.campaign(), "140728"));
    }

    private At annex() {
        campaigning.published();
        var line = new AnnexLine(3, "工业和信息化部", 1, "质量提升行动", "", "", "", "", "", "", "");
        return at(
                "annex",
                annexes.keep(
                                Campaigning.SAMR,
                                campaigning.campaign(),
                                AnnexKind.DEPARTMENTS,
                                "1",
                                "附件1.xlsx",
                                List.of(line))
                        .path());
    }

    private static At at(String where, String address) {
        return new At(where, List.of(address), List.of("/campaigns"), READERS);
    }

    @Override
    protected void type(String address, MultiValueMap<String, String> form) {
        form.set("reason", "天气原因");
        if (address.endsWith("/feedback")) {
            form.set("words", "电梯安全知识进了社区。");
        }
        if (address.endsWith("/tick")) {
            form.set("ticked", "activity/" + DeliveredCampaigns.CONFERENCE);
            form.set("area", "6");
            form.set("voluntary", "true");
            form.set("free", "true");
        }
    }

    @Override
    protected Sent behind(String label, At at) {
        var address = at.addresses().getFirst();
        return switch (label) {
            case "发布" -> new Sent(address + "/publish", Map.of());
            case "填写活动" -> new Sent(address + "/activities", Map.of());
            default ->
                label.startsWith("起草") ? new Sent(Campaigns.PATH, Map.of()) : new Sent("/none", Map.of("label", label));
        };
    }

    @Override
    protected int[] atLeast() {
        return new int[] {12, 3};
    }
}
