package org.qiangxian.adjustment;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.qiangxian.account.Actor;
import org.qiangxian.account.Role;
import org.qiangxian.account.Turn;
import org.qiangxian.account.Turns;
import org.qiangxian.calendar.WorkingDays;
import org.qiangxian.procedure.Button;
import org.qiangxian.procedure.Trail;
import org.qiangxian.procedure.Trail.Station;
import org.qiangxian.procedure.Trail.Station.Place;
import org.qiangxian.shell.Chinese;
import org.springframework.stereotype.Component;

/** 办理轨迹 of a case, as one reader sees it. */
@Component
class AdjustmentTrails {

    private static final List<String> WAY = List.of("线索", "立案", "听取意见", "拟处理", "决定、执行", "复核");

    private final Turns turns;
    private final AdjustmentClock clock;

    AdjustmentTrails(Turns turns, AdjustmentClock clock) {
        this.turns = turns;
        this.clock = clock;
    }

    Trail of(Actor actor, CaseFile file) {
        var status = file.status(actor);
        var log = file.steps(actor).stream().map(AdjustmentStep::shown).toList();
        var trail = next(file, status, Trail.at(where(actor, status), file.since(actor), clock.now()))
                .along(stations(file, status, file.since(actor)))
                .log(log.reversed());
        var own = own(actor, file);
        return own.isEmpty()
                ? trail
                : trail.mine("本单位", own)
                        .go(Button.link("去办理", anchor(actor, status)).first());
    }

    private Optional<Turn> own(Actor actor, CaseFile file) {
        var key = file.matter().matter();
        return turns.find(actor, actor.is(Role.PROVINCE) ? key + "/province" : key);
    }

    private static String anchor(Actor actor, AdjustmentStatus status) {
        return actor.is(Role.SAMR) || status != AdjustmentStatus.HEARING ? "#deal" : "#opinion";
    }

    private static String where(Actor actor, AdjustmentStatus status) {
        if (status.over()) {
            return "已办结";
        }
        if (status == AdjustmentStatus.HEARING) {
            return actor.is(Role.CITY) ? "本单位和省局" : actor.is(Role.PROVINCE) ? "本单位和该地" : "该地和省局";
        }
        return actor.is(Role.SAMR) ? "本单位" : "总局";
    }

    private Trail next(CaseFile file, AdjustmentStatus status, Trail trail) {
        var last = file.hearing().map(clock::last).map(WorkingDays::endOf).orElse(null);
        return switch (status) {
            case NONE, CLUE -> trail.turn("总局", "核实，立案或不予立案", null, "").next("本地和省局", "在立案、告知以后提交意见", null, "");
            case OPENED -> trail.turn("总局", "告知并听取意见", null, "").next("本地和省局", "提交意见", null, "");
            case HEARING -> hearing(file, trail, last).next("总局", "提出拟处理意见", null, "");
            case HEARD -> trail.turn("总局", "提出拟处理意见", null, "").next("总局另一人", "作出决定", null, "");
            case PROPOSED -> trail.turn("总局另一人", "作出决定", null, "").next("本地", "收到决定书，可以申请复核", null, "");
            case IN_FORCE -> trail.next("", running(file), null, "").without(asking(file));
            case REVIEWING ->
                trail.turn(
                                "总局第三人",
                                "复核",
                                file.review()
                                        .map(it -> WorkingDays.endOf(clock.answered(it.askedAt())))
                                        .orElse(null),
                                "复核期间决定继续执行")
                        .next("本地", "收到复核决定书", null, "");
            case OVER -> trail.without("已办结，不用再办理。决定确有错误的，由总局第三人更正。");
            case SET_ASIDE -> trail.without("没有立案，不用再办理。");
            case CORRECTED -> trail.without(file.corrected());
        };
    }

    /** A hearing waits for those who have said nothing yet; once both have, only for its last day. */
    private static Trail hearing(CaseFile file, Trail trail, @Nullable Instant last) {
        var silent = Stream.of(Role.CITY, Role.PROVINCE)
                .filter(role -> !file.heard(role))
                .map(role -> role == Role.CITY ? "本地" : "省局")
                .collect(Collectors.joining("和"));
        return silent.isEmpty()
                ? trail.turn("本地和省局", "都已提交意见，可以补充", last, "期满自动结束，总局也可以提前结束")
                : trail.turn(silent, "提交意见", last, "可以不提交，到期只注明没有提交");
    }

    /** What ends without anybody acting. */
    private static String running(CaseFile file) {
        var until = file.matter().suspendedUntil();
        var over = file.review().isPresent() ? "自动办结" : "申请复核的期限过后自动办结";
        return until == null ? over : "暂停至%s 24:00（北京时间），到期自动恢复".formatted(Chinese.date(until));
    }

    private String asking(CaseFile file) {
        return "目前不用办理。"
                + (file.review().isPresent()
                        ? "决定已经复核。"
                        : file.ruling()
                                .map(Ruling::decision)
                                .map(it -> clock.reviewable(it.at()))
                                .filter(day -> !clock.past(day))
                                .map(day -> "%s以前本地可以申请复核。".formatted(Chinese.date(day)))
                                .orElse("申请复核的期限已过。"));
    }

    private static List<Station> stations(CaseFile file, AdjustmentStatus status, Instant since) {
        var at = "%s起".formatted(Chinese.date(since));
        var stage = stage(file, status);
        var way = new ArrayList<Station>();
        for (var number = 0; number < WAY.size(); number++) {
            var reviewed = number == WAY.size() - 1
                    && stage == number - 1
                    && file.review().isPresent();
            var place = number < stage || reviewed ? Place.DONE : number == stage ? Place.NOW : Place.LATER;
            way.add(new Station(WAY.get(number), place, place == Place.NOW ? at : "", who(number), false));
        }
        return List.copyOf(way);
    }

    private static String who(int number) {
        return switch (number) {
            case 0 -> "本地、省局或总局";
            case 2 -> "本地和省局";
            case 4 -> "总局另一人";
            case 5 -> "总局第三人";
            default -> "总局";
        };
    }

    private static int stage(CaseFile file, AdjustmentStatus status) {
        return switch (status) {
            case NONE, CLUE, SET_ASIDE -> 0;
            case OPENED -> 1;
            case HEARING, HEARD -> 2;
            case PROPOSED -> 3;
            case IN_FORCE -> 4;
            case REVIEWING -> 5;
            case OVER -> 6;
            case CORRECTED -> file.reviews().isEmpty() ? 1 : 6;
        };
    }
}
