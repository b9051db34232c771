package org.qiangxian.pilot;

import java.util.ArrayList;
import java.util.List;
import org.qiangxian.account.Actor;
import org.qiangxian.account.Role;
import org.qiangxian.notice.Notices;
import org.qiangxian.notice.Recipient;
import org.qiangxian.region.Regions;
import org.springframework.stereotype.Component;

/** Messages about pilots, once to each person concerned; none about marks and press reports. */
@Component
class PilotNotices {

    private final Notices notices;
    private final Regions regions;

    PilotNotices(Notices notices, Regions regions) {
        this.notices = notices;
        this.regions = regions;
    }

    /** Tells the city that it began, what is asked of it, and how long that takes. */
    void opened(Pilot pilot) {
        tell(
                pilot,
                List.of(Recipient.city(pilot.unit())),
                "%s开始实施".formatted(pilot.kindLabel()),
                "《%s》按方案的季度安排实施。每个季度标记一次，约 1 分钟；临近节点时工作台会列出。".formatted(pilot.title()),
                "opened");
    }

    void completed(Pilot pilot, int step) {
        tell(
                pilot,
                above(pilot),
                "%s完成：%s".formatted(pilot.kindLabel(), regions.displayName(pilot.unit())),
                "《%s》已提交完成总结，可以阅读。".formatted(pilot.title()),
                String.valueOf(step));
    }

    /** Tells a remark to all others below 总局, and to 总局 if it took part in the thread. */
    void remarked(Pilot pilot, Actor actor, List<PilotRemark> before, int step) {
        var to = new ArrayList<Recipient>();
        if (!actor.is(Role.CITY)) {
            to.add(Recipient.city(pilot.unit()));
        }
        if (!actor.is(Role.CITY_BUREAU)) {
            regions.cityOf(pilot.unit()).ifPresent(city -> to.add(Recipient.cityBureau(city.code())));
        }
        if (!actor.is(Role.PROVINCE)) {
            to.add(Recipient.province(pilot.recommender()));
        }
        if (!actor.is(Role.SAMR) && before.stream().anyMatch(each -> each.role() == Role.SAMR)) {
            to.add(Recipient.samr());
        }
        tell(
                pilot,
                to,
                "%s有新的留言".formatted(pilot.kindLabel()),
                "%s在《%s》中留言。".formatted(actor.organisationName(), pilot.title()),
                String.valueOf(step));
    }

    void supported(Pilot pilot, int step) {
        tell(
                pilot,
                List.of(Recipient.city(pilot.unit())),
                "有一条支持记录请核对",
                "上级为《%s》记录了一次支持，请确认；不属实的可以不予确认并写明原因。".formatted(pilot.title()),
                String.valueOf(step));
    }

    /** Tells the recorder of support that the city does not confirm it. */
    void refused(Pilot pilot, Role role, String reason, int step) {
        var to =
                switch (role) {
                    case CITY_BUREAU ->
                        regions.cityOf(pilot.unit()).stream()
                                .map(city -> Recipient.cityBureau(city.code()))
                                .toList();
                    case PROVINCE -> List.of(Recipient.province(pilot.recommender()));
                    default -> List.of(Recipient.samr());
                };
        tell(pilot, to, "一条支持记录没有得到确认", "《%s》所在单位不予确认。原因：%s".formatted(pilot.title(), reason), String.valueOf(step));
    }

    private List<Recipient> above(Pilot pilot) {
        var to = new ArrayList<>(List.of(Recipient.province(pilot.recommender())));
        regions.cityOf(pilot.unit()).ifPresent(city -> to.add(Recipient.cityBureau(city.code())));
        return List.copyOf(to);
    }

    private void tell(Pilot pilot, List<Recipient> to, String subject, String text, String event) {
        if (!to.isEmpty()) {
            var told = pilot.real()
                    ? to.stream().map(each -> each.demonstration(false)).toList()
                    : to;
            notices.tell(told, subject, text, pilot.path(), "pilot/%s/%s".formatted(pilot.id(), event));
        }
    }
}
