package org.qiangxian.complaint;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.qiangxian.account.Actor;
import org.qiangxian.account.Role;
import org.qiangxian.account.Turns;
import org.qiangxian.procedure.Act;
import org.qiangxian.procedure.Button;
import org.qiangxian.procedure.Seen;
import org.qiangxian.procedure.Step;
import org.qiangxian.procedure.Trail;
import org.qiangxian.shell.Chinese;
import org.qiangxian.shell.NarrowedPage;
import org.qiangxian.shell.Narrowing;
import org.qiangxian.shell.Paged;
import org.qiangxian.shell.Typing;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts together the pages of complaints. */
@Component
@Transactional(readOnly = true)
class ComplaintPages {

    private static final int EXCERPT = 24;

    private final ComplaintAccess access;
    private final ComplaintRepository repository;
    private final ComplaintFiles files;
    private final ComplaintClock clock;
    private final Turns turns;

    ComplaintPages(
            ComplaintAccess access,
            ComplaintRepository repository,
            ComplaintFiles files,
            ComplaintClock clock,
            Turns turns) {
        this.access = access;
        this.repository = repository;
        this.files = files;
        this.clock = clock;
        this.turns = turns;
    }

    NarrowedPage<ComplaintLine> handled(Actor actor, Narrowing asked, int page) {
        return access.handled(actor, asked, page).map(this::line);
    }

    Paged<ComplaintLine> read(Actor actor, int page) {
        return access.read(actor, page).map(this::line);
    }

    private ComplaintLine line(Complaint complaint) {
        return new ComplaintLine(
                complaint.path(),
                "%s：%s".formatted(complaint.door().label(), excerpt(complaint.text())),
                "%s；%s提交".formatted(complaint.body(), Chinese.date(complaint.sentAt())),
                "%s　%s"
                        .formatted(complaint.status().label(), clock.words(complaint))
                        .strip(),
                clock.late(complaint),
                complaint.fictional());
    }

    /** The beginning of the text, by which complaints are told apart in a list. */
    private static String excerpt(String text) {
        var line = text.strip().replaceAll("\\s+", " ");
        return Typing.length(line) <= EXCERPT ? line : line.substring(0, line.offsetByCodePoints(0, EXCERPT)) + "…";
    }

    ComplaintPage page(Actor actor, UUID id) {
        var complaint = access.get(actor, id);
        var reads = !access.handles(actor, complaint);
        var trail = trail(actor, complaint, reads);
        var outcome = complaint.outcome();
        return new ComplaintPage(
                complaint.path(),
                reads,
                complaint.door().label(),
                complaint.body(),
                complaint.text(),
                complaint.happened(),
                complaint.contact(),
                complaint.status().label(),
                clock.words(complaint),
                clock.late(complaint),
                outcome == null ? "" : "%s：%s".formatted(outcome.label(), complaint.answer()),
                complaint.fictional(),
                trail,
                String.valueOf(Seen.of(trail.steps()).step()),
                !reads && complaint.status() == ComplaintStatus.ACCEPTED,
                reads ? List.of() : buttons(complaint, actor.role()),
                files.of(complaint.id()).stream()
                        .map(file -> file.below(complaint.path() + "/files"))
                        .toList(),
                List.of(),
                AnswerForm.EMPTY,
                Map.of());
    }

    private static List<Button> buttons(Complaint complaint, Role role) {
        return Act.open(ComplaintAction.values(), complaint.status(), role).stream()
                .filter(action -> action != ComplaintAction.ANSWER && action != ComplaintAction.STOP)
                .map(action -> {
                    var href = complaint.path() + "/" + action.name().toLowerCase(Locale.ROOT);
                    var button = Button.post(action.label(), href);
                    return switch (action) {
                        case ACCEPT ->
                            button.first().noting("受理以后 %d 个工作日内核实并答复；不能收回".formatted(ComplaintClock.VERIFY));
                        case TRANSFER -> button.noting("可能涉及人员违纪的，移送纪检监察机构，本平台不核查；移送以后不能收回");
                        case PASS -> Button.link(action.label(), href).noting("不归本单位办理的，转给办理的单位；反映人看得到理由");
                        case CLOSE -> button.noting("反映人仍可以查询；不能收回");
                        case ANSWER, STOP -> button;
                    };
                })
                .toList();
    }

    private Trail trail(Actor actor, Complaint complaint, boolean reads) {
        var now = clock.now();
        var until = clock.until(complaint);
        var where = complaint.status() == ComplaintStatus.TRANSFERRED
                ? "纪检监察机构"
                : complaint.status() == ComplaintStatus.CLOSED ? "已办结" : "办理单位";
        var trail = Trail.at(where, complaint.since(), now);
        trail = switch (complaint.status()) {
            case RECEIVED -> trail.turn("办理单位", "受理", until, "").next("办理单位", "核实并答复，或者移送", null, "");
            case ACCEPTED -> trail.turn("办理单位", "核实并答复，或者移送", until, "").next("反映人", "凭查询码看答复", null, "");
            case ANSWERED, TRANSFERRED ->
                trail.next("", "自动办结", null, "").without("%d 天以后自动办结。".formatted(ComplaintClock.QUIET));
            case OBJECTION -> trail.without("由该数值渠道的负责单位按数据异议办理。");
            case CLOSED -> trail.without("已办结，不用再办理。");
        };
        if (reads) {
            trail = trail.without("纪检监察只看，不改动。");
        }
        var log = Step.latestFirst(repository.steps(complaint.id()).stream());
        var own = turns.find(actor, complaint.matter());
        trail = trail.mine("本单位", own).log(log);
        return own.isEmpty()
                ? trail
                : trail.go(
                        complaint.status() == ComplaintStatus.RECEIVED
                                ? Button.link("去受理", "#deal").first()
                                : Button.link("去答复", "#answering").first());
    }
}
