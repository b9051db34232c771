package org.qiangxian.adjustment;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.qiangxian.account.Role;
import org.qiangxian.account.Signature;
import org.qiangxian.calendar.WorkingDays;
import org.qiangxian.database.PlatformSettings;
import org.qiangxian.library.Basis;
import org.qiangxian.library.Library;
import org.qiangxian.library.Memberships;
import org.qiangxian.region.RegionCode;
import org.qiangxian.shell.Preparation;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The one case of the fictional 示例省, entered once where demonstration is on: a county is 暂停 by decision since some weeks, for half
 * a year.
 */
@Component
@Order(230)
class FictionalAdjustment implements Preparation {

    private static final RegionCode UNIT = new RegionCode("990226");
    private static final RegionCode PROVINCE = new RegionCode("990000");
    private static final String NUMBER = "演示〔2026〕9号";
    private static final Signature PLATFORM = Signature.of("演示数据");

    private final PlatformSettings settings;
    private final AdjustmentRepository matters;
    private final Library library;
    private final Memberships memberships;
    private final Story story;

    FictionalAdjustment(
            PlatformSettings settings,
            AdjustmentRepository matters,
            Library library,
            Memberships memberships,
            Story story) {
        this.settings = settings;
        this.matters = matters;
        this.library = library;
        this.memberships = memberships;
        this.story = story;
    }

    @Override
    @Transactional
    public void prepare() {
        if (!settings.demonstration() || !matters.ofUnit(UNIT).isEmpty() || !library.isMember(UNIT)) {
            return;
        }
        var from = story.told();
        memberships.suspend(UNIT, from, new Basis(NUMBER, "关于培育库成员的决定（虚构）", from), PLATFORM);
    }

    /** What happened, day by day. */
    @Component
    static class Story {

        private final AdjustmentRepository matters;
        private final HearingRepository hearings;
        private final RulingRepository rulings;
        private final AdjustmentClock clock;

        Story(
                AdjustmentRepository matters,
                HearingRepository hearings,
                RulingRepository rulings,
                AdjustmentClock clock) {
            this.matters = matters;
            this.hearings = hearings;
            this.rulings = rulings;
            this.clock = clock;
        }

        /** Enters the case and answers the first day of the 暂停. */
        LocalDate told() {
            var id = UUID.randomUUID();
            var happened = clock.today().minusDays(80);
            matters.insert(new Adjustment(
                    id,
                    UNIT,
                    PROVINCE,
                    new Incident(
                            IncidentKind.QUALITY,
                            happened,
                            "示例酉县城关镇",
                            "示例省市场监管部门的通报（虚构）",
                            happened.plusDays(1),
                            "一家企业的一批产品出现严重质量安全问题，已经召回。本段为虚构的演示文字。"),
                    Role.PROVINCE,
                    true,
                    AdjustmentStatus.IN_FORCE,
                    before(30),
                    null,
                    null,
                    null,
                    null,
                    null));
            var determination = new Determination("示例省市场监管部门（虚构）", "演示认〔2026〕1号", "重大", happened.plusDays(6));
            matters.determine(id, determination);
            matters.open(id, PLATFORM, before(60));
            hear(id);
            var until = clock.today().plusDays(180);
            rule(id, until);
            var from = WorkingDays.today(before(30));
            matters.suspend(id, from, until);
            steps(id, determination.words());
            return from;
        }

        private void hear(UUID id) {
            hearings.insert(
                    id,
                    new Hearing(
                            1,
                            "演示〔2026〕5号",
                            "因上述事件，拟考虑暂停。请提出意见，并提供召回和整改的材料。本段为虚构的演示文字。",
                            PLATFORM,
                            before(55),
                            null,
                            null,
                            null));
            hearings.serve(id, 1, before(54));
            hearings.insert(id, new Opinion(1, 1, Role.CITY, "情况属实，产品已全部召回，整改正在进行。本段为虚构的演示文字。", PLATFORM, before(50)));
            hearings.end(id, 1, before(44));
        }

        private void rule(UUID id, LocalDate until) {
            rulings.insert(
                    id,
                    new Ruling(
                            1,
                            RulingOutcome.SUSPEND,
                            until,
                            "认定属实，整改需要时间；本地配合召回。本段为虚构的演示文字。",
                            PLATFORM,
                            before(40),
                            List.of(),
                            null));
            rulings.decide(
                    id,
                    1,
                    new Ruling.Decision("同意拟处理意见。（虚构）", NUMBER, WorkingDays.today(before(30)), PLATFORM, before(30)));
        }

        private void steps(UUID id, String determined) {
            step(id, 1, AdjustmentAction.REGISTER, AdjustmentStatus.CLUE, "示例省市场监督管理局", 75);
            step(id, 2, AdjustmentAction.DETERMINE, AdjustmentStatus.CLUE, "示例省市场监督管理局", 70, determined);
            step(id, 3, AdjustmentAction.OPEN, AdjustmentStatus.OPENED, "总局", 60);
            step(id, 4, AdjustmentAction.TELL, AdjustmentStatus.HEARING, "总局", 55);
            step(id, 5, AdjustmentAction.REPLY, AdjustmentStatus.HEARING, "示例酉县市场监督管理局", 50);
            step(
                    id,
                    6,
                    AdjustmentAction.END_HEARING,
                    AdjustmentStatus.HEARD,
                    AdjustmentStep.PLATFORM,
                    44,
                    "本地提交了意见；省局没有提交意见。");
            step(id, 7, AdjustmentAction.PROPOSE, AdjustmentStatus.PROPOSED, "总局", 40);
            step(id, 8, AdjustmentAction.DECIDE, AdjustmentStatus.IN_FORCE, "总局", 30);
        }

        private void step(UUID id, int number, AdjustmentAction action, AdjustmentStatus status, String who, int days) {
            step(id, number, action, status, who, days, "");
        }

        private void step(
                UUID id,
                int number,
                AdjustmentAction action,
                AdjustmentStatus status,
                String who,
                int days,
                String words) {
            matters.add(id, new AdjustmentStep(number, action, status, words, who, PLATFORM, before(days)));
        }

        private Instant before(int days) {
            return clock.now().minus(Duration.ofDays(days));
        }
    }
}
