package org.qiangxian.guidance;

import static org.qiangxian.procedure.Trail.Station.done;
import static org.qiangxian.procedure.Trail.Station.here;
import static org.qiangxian.procedure.Trail.Station.later;

import java.time.Instant;
import java.util.List;
import org.qiangxian.account.Actor;
import org.qiangxian.account.Role;
import org.qiangxian.account.Turns;
import org.qiangxian.procedure.Button;
import org.qiangxian.procedure.Step;
import org.qiangxian.procedure.Trail;
import org.qiangxian.procedure.Trail.Station;
import org.springframework.stereotype.Component;

/** 办理轨迹 of the draft of a guiding document: written, open to its sources, answered, made a publication. */
@Component
class GuideTrails {

    private final Turns turns;
    private final GuideRepository repository;

    GuideTrails(Turns turns, GuideRepository repository) {
        this.turns = turns;
        this.repository = repository;
    }

    Trail of(Actor actor, Guide it) {
        var now = repository.now();
        var strip = standing(it, now)
                .along(way(it, now))
                .log(actor.is(Role.SAMR) ? log(repository.steps(it.id())) : List.of());
        var own = turns.find(actor, GuideTurns.key(it, actor));
        return own.isPresent()
                ? strip.mine("本单位", own)
                        .go(Button.link("办理", actor.is(Role.SAMR) ? "#remarks" : "#text")
                                .first())
                : strip;
    }

    private static Trail standing(Guide it, Instant now) {
        return switch (it.status()) {
            case DRAFT ->
                Trail.at("总局，起草中", it.since(), now)
                        .next("来源试点所在单位", "提意见（可不提）", null, "")
                        .without("写好后征求来源试点的意见。");
            case OPEN ->
                Trail.at("来源试点所在单位", it.since(), now)
                        .turn("来源试点所在单位", "按段提意见（可不提）", it.until(), "到期自动结束")
                        .next("总局", "逐条答复", null, "")
                        .without("征求意见中，到期自动结束；没有意见的不用办理。");
            case ANSWERING ->
                Trail.at("总局，答复意见", it.since(), now)
                        .turn("总局", "答复意见，形成文件稿", null, "")
                        .next("总局另一人", "签发文件", null, "");
            case PREPARED ->
                Trail.at("总局，文件稿", it.since(), now)
                        .next("总局另一人", "签发文件", null, "起草人不能签发自己的文件")
                        .without("已经形成文件稿，在“文件”中签发和公布。");
            case DISCARDED -> Trail.at("已放弃", it.since(), now).without("这份草稿不再起草。");
        };
    }

    private static List<Station> way(Guide it, Instant now) {
        var until = it.until();
        var end = until == null ? "" : Trail.before(until, now);
        var since = Trail.moment(it.since(), now);
        return switch (it.status()) {
            case DRAFT -> List.of(here("起草", since, "总局"), later("征求意见", "", "来源试点"), later("答复", "", "总局"), paper());
            case OPEN -> List.of(done("起草", "", "总局"), here("征求意见", end, "来源试点"), later("答复", "", "总局"), paper());
            case ANSWERING -> List.of(done("起草", "", "总局"), done("征求意见", "", "来源试点"), here("答复", "", "总局"), paper());
            case PREPARED ->
                List.of(done("起草", "", "总局"), done("征求意见", "", "来源试点"), done("答复", "", "总局"), here("签发", "", "总局另一人"));
            case DISCARDED -> List.of(done("起草", "", "总局"), done("已放弃", since, "总局"));
        };
    }

    private static Station paper() {
        return later("签发", "", "总局另一人");
    }

    static List<Step> log(List<GuideRepository.Taken> steps) {
        return steps.stream()
                .map(step ->
                        Step.of(step.number(), step.action().label(), step.by().words(), step.at(), step.words()))
                .toList()
                .reversed();
    }
}
