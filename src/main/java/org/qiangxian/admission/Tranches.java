package org.qiangxian.admission;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.qiangxian.account.Actor;
import org.qiangxian.account.Role;
import org.qiangxian.document.ContentCode;
import org.qiangxian.document.Documents;
import org.qiangxian.document.Download;
import org.qiangxian.document.FileId;
import org.qiangxian.document.Format;
import org.qiangxian.procedure.Seen;
import org.qiangxian.region.RegionCode;
import org.qiangxian.region.Regions;
import org.qiangxian.shell.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What a province has listed leaves whole, in a numbered batch with its stamped 推荐函, inside a window of 总局 and at no other time
 * (R16, R23).
 */
@Service
@Transactional
class Tranches {

    private final EntryRepository entries;
    private final EntryMoves moves;
    private final TrancheRepository batches;
    private final Documents documents;
    private final Regions regions;

    Tranches(
            EntryRepository entries,
            EntryMoves moves,
            TrancheRepository batches,
            Documents documents,
            Regions regions) {
        this.entries = entries;
        this.moves = moves;
        this.batches = batches;
        this.documents = documents;
        this.regions = regions;
    }

    /** The letter for what is listed now, with the code it carries. */
    @Transactional(readOnly = true)
    public Letter letter(Actor actor) {
        var province = province(actor);
        var lines = entries.listed(province).stream()
                .map(each -> new Letter.Line(each, regions.displayName(each.unit())))
                .toList();
        return new Letter(regions.get(province).name() + "市场监督管理部门", province.value(), next(province), lines);
    }

    ContentCode code(Letter letter) {
        return documents.codeOf(letter.parts());
    }

    /** The letter as a file, to be printed and stamped. */
    @Transactional(readOnly = true)
    public Download print(Actor actor, Format format) {
        if (format == Format.XLSX) {
            throw new Refusal.NotFound("推荐函提供 Word 和 PDF 两种格式。");
        }
        var letter = letter(actor);
        if (letter.entries().isEmpty()) {
            throw new Refusal.Conflict("批次中还没有申请，没有可以打印的推荐函。");
        }
        return documents.write(letter.document(code(letter)), format);
    }

    /** The stamped scan that came for the letter as it stands now. */
    @Transactional(readOnly = true)
    public Optional<FileId> stamped(Actor actor, Letter letter) {
        return batches.letter(province(actor), code(letter));
    }

    /** Why the batch cannot leave now; empty where it can. */
    String whyNot(Actor actor, Letter letter, Optional<Period> open) {
        if (letter.entries().isEmpty()) {
            return "批次中还没有申请。请在申请的页面列入批次。";
        }
        if (stamped(actor, letter).isEmpty()) {
            return "推荐函还没有盖章扫描件，或盖章以后名单有了变化。请打印、盖章后上传。";
        }
        return open.isEmpty() ? "总局目前没有开放报送窗口。窗口开放后会收到消息，已列入批次的申请一直保留。" : "";
    }

    /**
     * All that is listed leaves, or nothing.
     *
     * @param seen the content code of the letter the sender saw: what changed since then is not sent unseen
     */
    Tranche forward(Actor actor, Optional<Period> open, String seen) {
        var province = province(actor);
        batches.lock(province);
        var letter = letter(actor);
        var whyNot = whyNot(actor, letter, open);
        if (!whyNot.isEmpty()) {
            throw new Refusal.Conflict(whyNot);
        }
        var code = code(letter);
        if (!code.value().equals(seen)) {
            throw new Refusal.Conflict("批次刚刚有了变化，没有报送。请核对名单和推荐函后再报送。");
        }
        var batch = new Tranche(
                UUID.randomUUID(),
                province,
                letter.number(),
                open.orElseThrow().id(),
                code,
                batches.letter(province, code).orElseThrow(),
                actor.signature(),
                moves.now(),
                null);
        batches.add(batch);
        for (var line : letter.entries()) {
            var entry = moves.ready(actor, line.entry().id(), EntryAction.FORWARD, Seen.NOTHING);
            entries.forward(entry.id(), batch.id());
            moves.move(actor, entry, EntryAction.FORWARD, "第%d批".formatted(batch.number()));
        }
        return batch;
    }

    /** The batches this reader may know, by province in the order of codes. */
    @Transactional(readOnly = true)
    public List<Tranche> list(Actor actor) {
        return batches.all().stream().filter(each -> mayRead(actor, each)).toList();
    }

    @Transactional(readOnly = true)
    public Tranche get(Actor actor, UUID id) {
        actor.require(Role.PROVINCE, Role.SAMR);
        return batches.find(id)
                .filter(each -> mayRead(actor, each))
                .orElseThrow(() -> new Refusal.NotFound("没有这个批次，或者它不在您的范围内。请从列表重新进入。"));
    }

    private static boolean mayRead(Actor actor, Tranche batch) {
        return actor.is(Role.SAMR)
                || actor.is(Role.PROVINCE) && batch.province().equals(actor.area());
    }

    private int next(RegionCode province) {
        return (int) batches.all().stream()
                        .filter(each -> each.province().equals(province))
                        .count()
                + 1;
    }

    /** The province the actor recommends for. */
    static RegionCode province(Actor actor) {
        actor.require(Role.PROVINCE);
        var area = actor.area();
        if (area == null) {
            throw new Refusal.Forbidden("您的岗位没有所属的省级单位，不能报送。请联系系统管理员核对单位。");
        }
        return area;
    }
}
