package org.qiangxian.guidance;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.qiangxian.account.Actor;
import org.qiangxian.account.Desk;
import org.qiangxian.account.Reach;
import org.qiangxian.account.Role;
import org.qiangxian.account.Turn;
import org.qiangxian.account.Waiting;
import org.qiangxian.pilot.Pilots;
import org.qiangxian.region.RegionCode;
import org.springframework.stereotype.Component;

/** The unit of a source pilot may remark while the draft is open, which is optional; remarks wait for 总局 to answer. */
@Component
class GuideTurns implements Waiting {

    private final GuideRepository repository;
    private final Guides guides;

    GuideTurns(GuideRepository repository, Guides guides) {
        this.repository = repository;
        this.guides = guides;
    }

    @Override
    public Set<Role> roles() {
        return EnumSet.of(Role.SAMR, Role.CITY);
    }

    @Override
    public String mayWait() {
        return """
                exists (select from guidance.guide g join guidance.source s on s.guide = g.id
                        where g.status = 'OPEN' and g.until > :now and s.pilot in (%s))
                """.formatted(Pilots.OF_UNIT);
    }

    @Override
    public List<Turn> turns(Reach reach) {
        return Stream.concat(
                        reach.to(Role.CITY)
                                ? repository.open().stream().flatMap(guide -> remarks(guide, reach))
                                : Stream.empty(),
                        reach.to(Role.SAMR) ? repository.answering().stream().map(GuideTurns::answers) : Stream.empty())
                .toList();
    }

    private Stream<Turn> remarks(Guide guide, Reach reach) {
        return units(guide, reach)
                .map(unit -> Turn.of(
                                key(guide, unit),
                                Desk.of(Role.CITY, unit),
                                "看指导性技术文件草稿：" + guide.title(),
                                guide.since())
                        .until(guide.until())
                        .mayBeLeft()
                        .noting("本地试点是来源之一，可以按段提意见，也可以不提")
                        .go(GuidanceController.PATH, guide.address(), "去看"));
    }

    /** The units whose turn it may be, within reach. */
    private Stream<RegionCode> units(Guide guide, Reach reach) {
        if (reach.everywhere()) {
            return guides.waiting(guide).stream();
        }
        return Stream.of(reach.area())
                .filter(area -> !area.isEmpty())
                .map(RegionCode::new)
                .filter(unit -> guides.waitsFor(guide, unit));
    }

    /** The turn of 总局 to answer the remarks and to make a publication of the draft. */
    private static Turn answers(Guide guide) {
        return Turn.of(
                        "guidance/" + guide.id(),
                        Desk.of(Role.SAMR, null).demonstration(guide.demonstration()),
                        "答复意见，形成文件稿：" + guide.title(),
                        guide.since())
                .go(GuidanceController.PATH, guide.address(), "去办理");
    }

    /** The key of what waits for the actor in a draft. */
    static String key(Guide guide, Actor actor) {
        var area = actor.area();
        return actor.is(Role.CITY) && area != null ? key(guide, area) : "guidance/" + guide.id();
    }

    private static String key(Guide guide, RegionCode unit) {
        return "guidance/%s/%s".formatted(guide.id(), unit);
    }
}
