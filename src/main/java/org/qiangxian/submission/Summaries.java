package org.qiangxian.submission;

import java.util.List;
import org.qiangxian.account.Actor;
import org.qiangxian.call.CallId;
import org.qiangxian.document.Download;
import org.qiangxian.document.Format;
import org.qiangxian.reception.Outcome;
import org.qiangxian.shell.Refusal;
import org.springframework.stereotype.Component;

/** Annex 3 of what would be sent now, as a file, and the scan of it when it is sealed. */
@Component
class Summaries {

    private final Packing packing;
    private final Sealing sealing;
    private final Copies copies;

    Summaries(Packing packing, Sealing sealing, Copies copies) {
        this.packing = packing;
        this.sealing = sealing;
        this.copies = copies;
    }

    /** Annex 3 of what would be sent now. */
    Download now(Actor actor, CallId id, Format format) {
        var recommender = Packing.recommender(actor);
        var call = packing.call(recommender, id);
        var bundle = packing.bundle(call, recommender);
        if (bundle.chosen().isEmpty()) {
            throw new Refusal.Conflict("还没有列为拟推荐的方案，汇总表无从生成。请先在“受理与推荐”中列入；已报送的汇总表请从回执下载。");
        }
        var lines = bundle.chosen().stream().map(Materials::line).toList();
        var document = Annexes.summary(call, actor.organisationName(), lines, bundle.summaryCode());
        return copies.of(actor, call, document, format);
    }

    /** Refuses a scan of annex 3 where none is awaited. */
    void requireAwaited(Actor actor, CallId id) {
        var recommender = Packing.recommender(actor);
        var call = packing.call(recommender, id);
        if (packing.bundle(call, recommender).chosen().isEmpty()) {
            throw Refusal.Invalid.of("scan", "还没有列为拟推荐的方案，汇总表无从盖章。请先在“受理与推荐”中列入。");
        }
    }

    /** Takes the stamped scan of annex 3, if it is of what would be sent now. */
    Outcome accept(Actor actor, CallId id, Sealing.Reading reading) {
        requireAwaited(actor, id);
        var recommender = Packing.recommender(actor);
        var code = packing.bundle(packing.call(recommender, id), recommender).summaryCode();
        var matter = new Sealing.Matter(
                Packing.subject(id, recommender), recommender, "附件3 " + id + " " + recommender, code, List.of());
        return sealing.accept(actor, matter, reading, page(id));
    }

    static String page(CallId id) {
        return "/submissions/" + id;
    }
}
