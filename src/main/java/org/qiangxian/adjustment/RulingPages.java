package org.qiangxian.adjustment;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.qiangxian.account.Actor;
import org.qiangxian.library.Ending;
import org.qiangxian.library.Undertakings.Course;
import org.qiangxian.procedure.Seen;
import org.qiangxian.region.RegionCode;
import org.qiangxian.region.Regions;
import org.qiangxian.shell.Chinese;
import org.qiangxian.shell.Consequences;
import org.qiangxian.shell.Consequences.Ask;
import org.qiangxian.shell.Refusal;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** The pages of consequences of 总局's weighty acts, counted on the case, and the page of the proposal. */
@Component
class RulingPages {

    private static final String LIST = "动态调整";

    private final CaseFiles files;
    private final AdjustmentPages.Standing standing;
    private final Effects effects;
    private final Regions regions;
    private final ObjectProvider<Ending> endings;

    RulingPages(
            CaseFiles files,
            AdjustmentPages.Standing standing,
            Effects effects,
            Regions regions,
            ObjectProvider<Ending> endings) {
        this.files = files;
        this.standing = standing;
        this.effects = effects;
        this.regions = regions;
        this.endings = endings;
    }

    ProposalPage proposal(Actor actor, UUID id) {
        var file = opened(actor, id, AdjustmentAction.PROPOSE);
        var against = whyNot(actor, file, AdjustmentAction.PROPOSE);
        if (!against.isEmpty()) {
            throw new Refusal.Conflict(against);
        }
        var matter = file.matter();
        return new ProposalPage(
                matter,
                regions.displayName(matter.unit()),
                effects.underWay(matter.unit()),
                matter.settled() ? "" : "还没有官方认定：只能不调整，或者暂停不超过三十日。",
                seen(actor, file),
                Map.of(),
                Map.of());
    }

    /** The page of an act that is confirmed. */
    Consequences of(Actor actor, UUID id, AdjustmentAction action) {
        var file = opened(actor, id, action);
        var matter = file.matter();
        var place = regions.displayName(matter.unit());
        var page = Consequences.of(
                        action.label(),
                        "%s，%s".formatted(place, matter.incident().kind().label()),
                        "%s/%s".formatted(matter.path(), action.path()),
                        "确认" + action.label(),
                        matter.path())
                .under(AdjustmentController.PATH, LIST, matter.path(), place)
                .sending("seen", String.valueOf(seen(actor, file).step()))
                .unless(whyNot(actor, file, action));
        return switch (action) {
            case TELL -> telling(page);
            case DECIDE -> deciding(page, file);
            case RENEW ->
                page.follows(running(matter))
                        .follows("暂停延长到下面填写的日子，到期自动恢复；恢复以前可以再次续期。")
                        .follows("决定暂缓的事项继续暂缓，名单和公开页面照旧显示在库。")
                        .follows("该地和省局立即收到决定书，该地可以在十个工作日内申请复核。")
                        .asking(documents(Ask.of("date", "until", "暂停的最后一天", "到这一天 24:00（北京时间）为止")));
            case RESUME ->
                page.follows("从今天起恢复，该地可以申报，暂缓的事项照原样继续。")
                        .follows("决定书和办理经过保留。")
                        .follows("由您办理恢复的，您不能再复核这件事项的决定。")
                        .follows("该地和省局立即收到消息。")
                        .asking(Ask.words("reason", "理由", "该地会看到", Written.LONGEST_REASON));
            case UPHOLD ->
                page.follows("决定维持，这项决定不再复核。")
                        .follows("暂停的，到原定的日子自动恢复。")
                        .follows("该地和省局立即收到复核决定书。")
                        .asking(documents());
            case REVOKE, ANNUL -> undoing(page, file).asking(documents());
            default -> throw CaseFiles.unknown();
        };
    }

    private CaseFile opened(Actor actor, UUID id, AdjustmentAction action) {
        var file = files.get(actor, id);
        if (!action.row().by(actor.role())) {
            throw new Refusal.NotFound("“%s”不由您的岗位办理。请从页面上的按钮办理。".formatted(action.label()));
        }
        return file;
    }

    private String whyNot(Actor actor, CaseFile file, AdjustmentAction action) {
        if (!action.row().startsAt(file.matter().status())) {
            return "这件事项现在是“%s”，不能%s。请刷新页面查看最新情况。".formatted(file.status(actor).label(), action.label());
        }
        var against = standing.against(actor, file, action);
        return against.isEmpty() && action == AdjustmentAction.DECIDE
                ? file.proposal()
                        .map(it -> effects.outdated(file.matter().unit(), it))
                        .orElse("")
                : against;
    }

    private static String running(Adjustment matter) {
        var until = matter.suspendedUntil();
        return until == null ? "" : "现在暂停至%s 24:00（北京时间）。".formatted(Chinese.date(until));
    }

    private static Consequences telling(Consequences page) {
        return page.follows("该地和省局立即收到告知书，从此可以看到这件事项的全部内容。")
                .follows("打开即为送达；没有打开的，第三个工作日视为送达。送达以后有五个工作日提交意见，可以延长一次。")
                .follows("到期没有提交的，只注明没有提交，不视为同意。")
                .asking(
                        Ask.of(
                                "textarea",
                                "words",
                                "告知的内容",
                                "事实、依据和拟考虑的处理；原样写入告知书，%d字以内".formatted(Written.LONGEST_TEXT)),
                        Ask.words("number", "文号", "照公文系统的写；没有的可以不写", 60).orElse(""));
    }

    private Consequences deciding(Consequences page, CaseFile file) {
        var proposal = file.proposal().orElse(null);
        if (proposal == null) {
            return page;
        }
        var told = page.follows("决定：%s。".formatted(proposal.says()));
        var membership =
                switch (proposal.outcome()) {
                    case NONE -> told.follows("该地在库的情况不变。");
                    case SUSPEND ->
                        told.follows("该地从今天起暂停到%s 24:00（北京时间），期间不能提交申报；名单和公开页面照旧显示在库，到期自动恢复。"
                                .formatted(proposal.until() == null ? "" : Chinese.date(proposal.until())));
                    case REMOVE ->
                        ending(
                                        told.follows("该地从今天起不在库，名单不再列出；公开页面保留，注明“…年起不在库”，与自愿退出写法相同。"),
                                        file.matter().unit())
                                .follows("该地以后可以再次申请入库。");
                };
        return membership
                .concerns(
                        List.of("正在进行的事项", "决定"),
                        proposal.courses().stream()
                                .map(it -> List.of(it.words(), it.course().label()))
                                .toList())
                .follows(counted(proposal))
                .follows(since(file, proposal))
                .follows("该地和省局立即收到决定书，该地可以在十个工作日内申请复核，由第三人办理。")
                .asking(documents());
    }

    private Consequences ending(Consequences page, RegionCode unit) {
        var all = page;
        for (var each : endings.orderedStream().toList()) {
            all = all.follows(each.with(unit));
        }
        return all;
    }

    /** A sentence on what began after the proposal, which goes on. */
    private String since(CaseFile file, Ruling proposal) {
        var said = proposal.courses().stream().map(Ruling.Said::key).toList();
        var begun = effects.underWay(file.matter().unit()).stream()
                .filter(it -> !said.contains(it.key()))
                .count();
        return begun == 0 || proposal.outcome() != RulingOutcome.SUSPEND
                ? ""
                : "拟处理以后新开始的 %d 件没有写明，照常继续；需要写明的，请退回重拟。".formatted(begun);
    }

    private static String counted(Ruling proposal) {
        var paused = proposal.courses().stream()
                .filter(it -> it.course() == Course.PAUSE)
                .count();
        var ended = proposal.courses().stream()
                .filter(it -> it.course() == Course.END)
                .count();
        return (paused == 0 ? "" : "%d 件暂缓，占用的名额退回省局，恢复以后照原样继续。".formatted(paused))
                + (ended == 0 ? "" : "%d 件终止，占用的名额退回省局。".formatted(ended));
    }

    private Consequences undoing(Consequences page, CaseFile file) {
        var decided = file.ruling().map(Ruling::says).orElse("");
        return page.follows("决定“%s”撤销。".formatted(decided))
                .follows("原决定和办理经过保留，不能删除。")
                .follows(file.suspended() ? "暂停从今天起结束，暂缓的事项照原样继续。" : "")
                .follows(back(file))
                .follows("该地和省局立即收到复核决定书。");
    }

    /** What comes back when a 调出 is undone; what the unit did meanwhile stands. */
    private String back(CaseFile file) {
        if (effects.removed(file)) {
            return "该地从今天起恢复在库，按原来的入库日期和文件；已经终止的申报不自动恢复，可以重新提交。该地没有办结的入库申请同时结束。";
        }
        var removal =
                file.ruling().filter(it -> it.outcome() == RulingOutcome.REMOVE).isPresent();
        if (!regions.get(file.matter().unit()).current()) {
            return "该地已由现有单位承接，现有单位在库的情况不变。";
        }
        if (removal) {
            return file.member() ? "该地后来已再次入库，在库的情况不变。" : "该地后来另有离库的情形，仍不在库，可以再次申请入库。";
        }
        return file.suspended() ? "" : "暂停已经结束，在库的情况不变。";
    }

    private static Ask[] documents(Ask... more) {
        var all = new ArrayList<>(List.of(more));
        all.add(Ask.of("textarea", "reason", "理由", "写入文书，该地会看到，%d字以内".formatted(Written.LONGEST_REASON)));
        all.add(Ask.words("number", "文号", "照公文系统的写，如国市监质发〔2026〕12号", 60));
        all.add(Ask.of("date", "issuedOn", "文件日期", ""));
        return all.toArray(Ask[]::new);
    }

    private static Seen seen(Actor actor, CaseFile file) {
        return Seen.of(file.steps(actor).stream().map(AdjustmentStep::shown).toList());
    }
}
