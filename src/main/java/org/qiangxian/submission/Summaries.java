package org.qiangxian.submission;

import java.util.List;
import org.qiangxian.account.Actor;
import org.qiangxian.call.CallId;
import org.qiangxian.document.Download;
import org.qiangxian.document.Format;
import org.qiangxian.document.SentFile;
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

    /** Takes the stamped scan of annex 3. */
    void accept(Actor actor, CallId id, SentFile upload, String typed) {
        var recommender = Packing.recommender(actor);
        var call = packing.call(recommender, id);
        var before = packing.bundle(call, recommender);
        if (before.chosen().isEmpty()) {
            throw Refusal.Invalid.of("scan", "还没有列为拟推荐的方案，汇总表无从盖章。请先在“受理与推荐”中列入。");
        }
        var reading = sealing.read(upload, typed);
        var code = packing.bundle(call, recommender).summaryCode();
        var matter = new Sealing.Matter(
                Packing.subject(id, recommender), recommender, "附件3 " + id + " " + recommender, code, List.of());
        sealing.accept(actor, matter, reading);
    }
}
