package org.qiangxian.admission;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.qiangxian.account.Actor;
import org.qiangxian.account.Role;
import org.qiangxian.calendar.WorkingDays;
import org.qiangxian.discipline.Wording;
import org.qiangxian.library.Basis;
import org.qiangxian.library.Memberships;
import org.qiangxian.procedure.Seen;
import org.qiangxian.region.Regions;
import org.qiangxian.shell.Consequences;
import org.qiangxian.shell.Consequences.Ask;
import org.qiangxian.shell.Refusal;
import org.qiangxian.shell.Typed;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** 总局 decides on a batch: all of it takes effect and is told at one moment, by one document (R15, R23). */
@Service
@Transactional
class TrancheDecisions {

    private final EntryRepository entries;
    private final EntryMoves moves;
    private final TrancheRepository batches;
    private final Memberships memberships;
    private final Regions regions;

    TrancheDecisions(
            EntryRepository entries,
            EntryMoves moves,
            TrancheRepository batches,
            Memberships memberships,
            Regions regions) {
        this.entries = entries;
        this.moves = moves;
        this.batches = batches;
        this.memberships = memberships;
        this.regions = regions;
    }

    /** What follows from the decision on a batch. */
    @Transactional(readOnly = true)
    public Consequences deciding(Actor actor, UUID id) {
        var batch = get(actor, id);
        var all = open(id);
        var admitted = admitted(all).size();
        var page = Consequences.of(
                        "决定入库批次",
                        "%s第%d批".formatted(regions.get(batch.province()).name(), batch.number()),
                        batch.path() + "/decide",
                        "确认决定",
                        batch.path())
                .under("/admissions", "入库与退出", batch.path(), "第%d批".formatted(batch.number()))
                .follows("以下 %d 份申请的决定同时生效，不能再改。".formatted(all.size()))
                .follows(admitted == 0 ? "" : "%d 个单位从今天起在库，依据下面填写的文件。".formatted(admitted))
                .follows("各申请单位、所在市局和省局立即收到决定；暂不纳入的，理由原样告知，可以再次申请。")
                .concerns(
                        List.of("单位", "决定", "理由"),
                        all.stream()
                                .map(each -> List.of(regions.displayName(each.unit()), word(each), ground(each)))
                                .toList())
                .unless(whyNot(batch, all));
        return admitted == 0
                ? page
                : page.asking(
                        Ask.words("number", "文号", "纳入培育库的文件，如国市监质发〔2026〕12号", 60),
                        Ask.words("title", "文件名称", "", 120),
                        Ask.of("date", "issuedOn", "文件日期", ""));
    }

    /** Decides on the whole batch, once. */
    void decide(Actor actor, UUID id, Typed typed) {
        get(actor, id);
        var batch = batches.lock(id).orElseThrow();
        var all = new ArrayList<Entry>();
        for (var each : open(id)) {
            all.add(entries.lock(each.id()).orElseThrow());
        }
        var whyNot = whyNot(batch, all);
        if (!whyNot.isEmpty()) {
            throw new Refusal.Conflict(whyNot);
        }
        var today = WorkingDays.today(moves.now());
        var admitted = admitted(all);
        var basis = admitted.isEmpty() ? null : basis(typed, today);
        for (var each : all) {
            var action = Boolean.TRUE.equals(each.admitting()) ? EntryAction.ADMIT : EntryAction.DEFER;
            moves.move(actor, moves.ready(actor, each.id(), action, Seen.NOTHING), action, each.ground());
        }
        if (basis != null) {
            for (var each : admitted) {
                memberships.admit(actor, each.unit(), today, basis);
            }
        }
        batches.decided(id, moves.now());
    }

    /** The applications to decide on, without those that ended with their units. */
    private List<Entry> open(UUID batch) {
        return entries.ofBatch(batch).stream()
                .filter(each -> each.status() != EntryStatus.CLOSED)
                .toList();
    }

    static Basis basis(Typed typed, LocalDate today) {
        var number = typed.needed("number", "文号", 60);
        var title = typed.needed("title", "文件名称", 120);
        var issued = typed.day("issuedOn", "请填写文件日期，如2026-03-02。");
        if (issued != null && issued.isAfter(today)) {
            typed.remark("issuedOn", "文件日期晚于今天，请核对。");
        }
        Wording.remark(number).ifPresent(remark -> typed.remark("number", remark));
        Wording.remark(title).ifPresent(remark -> typed.remark("title", remark));
        typed.orRefuse();
        return new Basis(number, title, issued);
    }

    private static List<Entry> admitted(List<Entry> all) {
        return all.stream()
                .filter(each -> Boolean.TRUE.equals(each.admitting()))
                .toList();
    }

    private static String word(Entry entry) {
        return entry.admitting() == null ? "尚未拟定" : entry.admitting() ? "纳入" : "暂不纳入";
    }

    private static String ground(Entry entry) {
        return entry.ground().isEmpty() ? "—" : entry.ground();
    }

    private static String whyNot(Tranche batch, List<Entry> all) {
        if (batch.decidedAt() != null) {
            return "这一批已经决定过，各单位已收到告知。";
        }
        return all.stream().allMatch(each -> each.status() == EntryStatus.WEIGHED)
                ? ""
                : "还有申请没有拟定意见。全部申请都拟定以后，才能同时决定。";
    }

    private Tranche get(Actor actor, UUID id) {
        actor.require(Role.SAMR);
        var batch = batches.find(id).orElseThrow(() -> new Refusal.NotFound("没有这个批次。请从列表重新进入。"));
        moves.requireApart(actor, batch.province());
        return batch;
    }
}
