package org.qiangxian.admission;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.qiangxian.account.Actor;
import org.qiangxian.account.Role;
import org.qiangxian.account.Turns;
import org.qiangxian.calendar.WorkingDays;
import org.qiangxian.procedure.Button;
import org.qiangxian.procedure.Trail;
import org.qiangxian.procedure.Trail.Station;
import org.qiangxian.procedure.Trail.Station.Place;
import org.qiangxian.shell.Chinese;
import org.springframework.stereotype.Component;

/** 办理轨迹 of an application for entry: county, bureau where there is one, province, 总局. */
@Component
class EntryTrails {

    private final Turns turns;
    private final EntrySilence silence;

    EntryTrails(Turns turns, EntrySilence silence) {
        this.turns = turns;
        this.silence = silence;
    }

    /**
     * The strip.
     *
     * @param steps those the reader may know, oldest first
     * @param place how others than the county itself call it
     */
    Trail of(Actor actor, Entry entry, List<EntryStep> steps, String place, Instant now) {
        var log = steps.stream().map(EntryStep::shown).toList();
        var trail = next(entry, Trail.at(where(actor, entry, place), entry.since(), now))
                .along(stations(actor, entry, place))
                .log(log.reversed());
        var own = turns.find(actor, entry.matter());
        return own.isEmpty()
                ? together(actor, entry, trail)
                : trail.mine("本单位", own)
                        .go(Button.link("去办理", actor.is(Role.CITY) ? "#statement" : "#deal")
                                .first());
    }

    /** The strip of an application that waits as part of its batch: the holder is led to the batch. */
    private Trail together(Actor actor, Entry entry, Trail trail) {
        if (entry.status() == EntryStatus.LISTED && actor.is(Role.PROVINCE)) {
            return trail.turn("本单位", "备好推荐函，在总局开放的窗口内报送", null, "")
                    .go(Button.link("推荐函和报送", LetterReceiver.PAGE).first())
                    .mine("本单位", turns.find(actor, EntryTurns.listed(entry.province())));
        }
        if (entry.status() == EntryStatus.WEIGHED && actor.is(Role.SAMR) && entry.batch() != null) {
            return trail.without("整批拟定以后，在批次页面同时决定；在那以前可以改。")
                    .mine("本单位", turns.find(actor, EntryTurns.weighed(entry.batch())));
        }
        return trail;
    }

    private static String where(Actor actor, Entry entry, String place) {
        var city = actor.is(Role.CITY) ? "本单位" : place;
        return switch (entry.status()) {
            case DRAFT, RETURNED -> city;
            case WITH_BUREAU -> actor.is(Role.CITY_BUREAU) ? "本单位" : "市局";
            case WITH_PROVINCE, LISTED -> actor.is(Role.PROVINCE) ? "本单位" : "省局";
            case FORWARDED, WEIGHED -> actor.is(Role.SAMR) ? "本单位" : "总局";
            case ADMITTED, NOT_ADMITTED, CLOSED -> "已办结";
        };
    }

    private Trail next(Entry entry, Trail trail) {
        return switch (entry.status()) {
            case DRAFT ->
                trail.turn("本单位", "写好后提交", null, "没有期限")
                        .next(entry.bureau() == null ? "省局" : "市局", "办理", null, "")
                        .without("在下面填写工作情况。");
            case RETURNED -> trail.turn("申请单位", "修改后重新提交", null, "可以放弃").next("上一级", "重新办理", null, "");
            case WITH_BUREAU ->
                trail.turn("市局", "核过或退回", end(entry), "逾期视为知悉，自动转省局").next("省局", "列入批次", null, "");
            case WITH_PROVINCE -> trail.turn("省局", "列入批次或退回", null, "").next("省局", "在总局开放的窗口内报送", null, "");
            case LISTED -> trail.turn("省局", "在窗口内报送总局", null, "").next("总局", "决定", null, "");
            case FORWARDED, WEIGHED -> trail.turn("总局", "决定", null, "").next("各单位", "同时收到告知", null, "");
            case ADMITTED -> trail.without("已纳入培育库。");
            case NOT_ADMITTED -> trail.without("暂不纳入；可以再次申请。");
            case CLOSED -> trail.without("已结束；可以再次申请。");
        };
    }

    private @Nullable Instant end(Entry entry) {
        return silence.last(entry.since()).map(WorkingDays::endOf).orElse(null);
    }

    private static List<Station> stations(Actor actor, Entry entry, String place) {
        var city = actor.is(Role.CITY) ? "本单位" : place;
        var at = "%s起".formatted(Chinese.date(entry.since()));
        var stage = stage(entry.status());
        var way = new ArrayList<Station>();
        way.add(station("申请", 0, stage, at, city));
        if (entry.bureau() != null) {
            way.add(station("核", 1, stage, at, "市局"));
        }
        way.add(station("列入批次、报送", 2, stage, at, "省局"));
        way.add(station("决定", 3, stage, at, "总局"));
        return List.copyOf(way);
    }

    private static int stage(EntryStatus status) {
        return switch (status) {
            case DRAFT, RETURNED, CLOSED -> 0;
            case WITH_BUREAU -> 1;
            case WITH_PROVINCE, LISTED -> 2;
            case FORWARDED, WEIGHED -> 3;
            case ADMITTED, NOT_ADMITTED -> 4;
        };
    }

    private static Station station(String label, int number, int stage, String since, String who) {
        var place = number < stage ? Place.DONE : number == stage ? Place.NOW : Place.LATER;
        return new Station(label, place, place == Place.NOW ? since : "", who, false);
    }
}
