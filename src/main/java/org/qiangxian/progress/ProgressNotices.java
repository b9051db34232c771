package org.qiangxian.progress;

import java.util.List;
import org.qiangxian.notice.Notices;
import org.qiangxian.notice.Recipient;
import org.qiangxian.region.Regions;
import org.qiangxian.shell.Chinese;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells each whom it concerns, once, with the act. */
@Component
class ProgressNotices {

    private final Notices notices;
    private final RoundRepository rounds;
    private final ReportRepository reports;
    private final ReportStepRepository steps;
    private final Regions regions;

    ProgressNotices(
            Notices notices,
            RoundRepository rounds,
            ReportRepository reports,
            ReportStepRepository steps,
            Regions regions) {
        this.notices = notices;
        this.rounds = rounds;
        this.reports = reports;
        this.steps = steps;
        this.regions = regions;
    }

    @EventListener
    void on(RoundMoved moved) {
        if (moved.taken() != RoundMoved.Taken.OPENED) {
            return;
        }
        var round = rounds.find(moved.id()).orElseThrow();
        var asked = reports.ofRound(round.id()).stream()
                .map(each -> apart(round.fictional(), Recipient.city(each.unit())))
                .toList();
        notices.tell(
                asked,
                "请报送" + round.title(),
                "%s前报送，约需 %d 分钟%s"
                        .formatted(
                                Chinese.date(round.lastDay()),
                                round.minutes(),
                                round.summary() ? "；鼓励报送，可以一键不参加。" : "；没有新进展的，按一下“本期无新进展”即可。"),
                round.path(),
                "progress/round/" + round.id());
    }

    @EventListener
    void on(ReportMoved moved) {
        var report = reports.find(moved.id()).orElseThrow();
        var title = rounds.find(report.round()).orElseThrow().title();
        var place = regions.displayName(report.unit());
        var fictional = regions.get(report.unit()).fictional();
        var city = List.of(apart(fictional, Recipient.city(report.unit())));
        switch (moved.action()) {
            case SUBMIT, NOTHING_NEW -> tell(report, moved, holders(report), "%s已报送%s".formatted(place, title), "请办理。");
            case PASS -> tell(report, moved, holders(report), "%s的%s已到省局".formatted(place, title), said(moved));
            case ACCEPT -> {
                if (report.status() == ReportStatus.READ) {
                    tell(report, moved, city, "省局已阅%s".formatted(title), said(moved));
                }
            }
            case ACKNOWLEDGE -> tell(report, moved, city, "总局已阅%s".formatted(title), said(moved));
            case SEND_BACK, RETURN ->
                tell(report, moved, city, "%s被退回修改".formatted(title), "%s的理由：%s".formatted(moved.by(), moved.reason()));
            case COMMENT ->
                tell(report, moved, city, "市局对%s有意见".formatted(title), "%s：%s".formatted(moved.by(), moved.reason()));
            case URGE ->
                notices.urge(
                        moved.by(),
                        holders(report),
                        "催办：%s的%s".formatted(place, title),
                        moved.reason().isEmpty() ? "请尽快办理。" : moved.reason(),
                        report.path(),
                        report.matter());
            case EDIT, DECLINE, WITHDRAW, BEGIN, TAKE_UP, END -> {}
        }
    }

    /** Sends a message named by its step, because the same act may happen again after a return. */
    private void tell(Report report, ReportMoved moved, List<Recipient> to, String subject, String text) {
        var step = steps.steps(report.id()).getLast().number();
        notices.tell(
                to, subject, text, report.path(), "progress/%s/%s/%d".formatted(report.id(), moved.action(), step));
    }

    /** Demonstration accounts get no message about real places. */
    private static Recipient apart(boolean fictional, Recipient all) {
        return fictional ? all : all.demonstration(false);
    }

    private List<Recipient> holders(Report report) {
        var fictional = regions.get(report.unit()).fictional();
        return switch (report.status()) {
            case WITH_BUREAU ->
                report.bureau() == null ? List.of() : List.of(apart(fictional, Recipient.cityBureau(report.bureau())));
            case WITH_PROVINCE -> List.of(apart(fictional, Recipient.province(report.province())));
            case WITH_SAMR -> List.of(apart(fictional, Recipient.samr()));
            case OPEN, RETURNED, READ, DECLINED, ENDED -> List.of();
        };
    }

    private static String said(ReportMoved moved) {
        return moved.reason().isEmpty() ? "" : "%s：%s".formatted(moved.by(), moved.reason());
    }
}
