package org.qiangxian.panel;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.qiangxian.calendar.WorkingDays;
import org.qiangxian.call.CallId;
import org.qiangxian.inspection.ArrivedProposals;
import org.qiangxian.procedure.Button;
import org.qiangxian.procedure.Trail;
import org.qiangxian.procedure.Trail.Station;
import org.qiangxian.procedure.Trail.Station.Place;
import org.qiangxian.shell.Chinese;
import org.springframework.stereotype.Component;

/** 办理轨迹 of a proposal inside 总局: formal check, panel, opinions, consensus, decision, result. */
@Component
class PanelTrails {

    private static final List<String> WAY = List.of("报送", "形式检查", "分入论证组", "专家意见", "合议", "决定", "发布结果");

    private final ArrivedProposals proposals;
    private final Clock clock;

    PanelTrails(ArrivedProposals proposals, Clock clock) {
        this.proposals = proposals;
        this.clock = clock;
    }

    Trail of(ProposalPage page) {
        var now = clock.instant();
        var proposal = page.line().proposal();
        var trail =
                Trail.at(page.released() ? "已办结" : "总局", proposal.since(), now).along(stations(page, now));
        if (page.released()) {
            return trail.without("结果已经发布，决定不能再改。");
        }
        var panel = page.panel();
        return switch (at(page)) {
            case 1 ->
                trail.turn("总局", "形式检查", null, "").next("总局", "分入论证组", null, "").go(link("形式检查", "#check"));
            case 2 ->
                trail.turn("总局", "分入论证组", null, "")
                        .next("专家", "提出意见", null, "")
                        .go(link("去分送", "/panels/" + proposal.call()));
            case 3, 4 -> {
                var group = panel == null ? "/panels/" + proposal.call() : "/panels/groups/" + panel.id();
                var due = panel == null ? null : WorkingDays.endOf(panel.due());
                yield at(page) == 3
                        ? trail.turn("专家", "提出论证意见", due, "")
                                .next("总局", "转入合议", null, "")
                                .go(link("看论证组", group))
                        : trail.turn("总局和专家", "写合议意见，逐人答复", null, "")
                                .next("总局", "作出决定", null, "")
                                .go(link("合议意见", "#consensus"));
            }
            case 5 ->
                trail.turn("总局", "作出决定，写明理由", null, "")
                        .next("总局", "发布结果", null, "全部决定作出后一次发布")
                        .go(link("作决定", "#decision"));
            default -> decided(trail, proposal.call());
        };
    }

    /** The strip of a decided proposal; before the call ends it waits for that day. */
    private Trail decided(Trail trail, CallId call) {
        var end = proposals.end(call);
        return clock.instant().isBefore(end)
                ? trail.next("总局", "发布结果", null, "自%s起".formatted(Chinese.date(end)))
                        .without("决定已经作出，自%s起可以发布；发布前可以修改。".formatted(Chinese.date(end)))
                : trail.turn("总局", "发布结果", null, "发布前决定可以修改")
                        .next("各地", "同时收到结果", null, "")
                        .go(link("去发布", "/panels/" + call + "/results"));
    }

    /** The index of its present station in {@link #WAY}. */
    private static int at(ProposalPage page) {
        var panel = page.panel();
        if (page.released()) {
            return WAY.size();
        }
        if (page.decision() != null) {
            return 6;
        }
        if (panel == null) {
            return page.line().passed() ? 2 : 1;
        }
        return switch (panel.stage()) {
            case PREPARING -> 2;
            case OPINIONS -> 3;
            case CONSENSUS -> 4;
            case CONCLUDED -> 5;
        };
    }

    private static List<Station> stations(ProposalPage page, Instant now) {
        var here = at(page);
        var decision = page.decision();
        var panel = page.panel();
        var way = new ArrayList<Station>();
        for (var i = 0; i < WAY.size(); i++) {
            var place = i < here ? Place.DONE : i == here ? Place.NOW : Place.LATER;
            var when =
                    switch (i) {
                        case 3 -> panel == null ? "" : Trail.before(WorkingDays.endOf(panel.due()), now);
                        case 5 -> decision == null ? "" : Trail.moment(decision.at(), now);
                        default -> "";
                    };
            way.add(new Station(WAY.get(i), place, when, i == 0 ? "省局" : i == 3 ? "专家" : "总局", false));
        }
        return way;
    }

    private static Button link(String label, String href) {
        return Button.link(label, href).first();
    }
}
