package org.qiangxian.submission;

import org.qiangxian.account.Actor;
import org.qiangxian.application.ApplicationId;
import org.qiangxian.document.Download;
import org.qiangxian.document.Format;
import org.qiangxian.shell.Refusal;
import org.springframework.stereotype.Component;

/** Annexes 1 and 2 as files, for readers of the proposal; each copy is recorded, and marked if not public (R83). */
@Component
class Prints {

    private final ProposalPapers papers;
    private final Copies copies;

    Prints(ProposalPapers papers, Copies copies) {
        this.papers = papers;
        this.copies = copies;
    }

    /** The submission with its content code, or the draft without one; nothing is held while it is set in type. */
    Download plan(Actor actor, ApplicationId id, Format format) {
        if (format == Format.XLSX) {
            throw new Refusal.NotFound("附件1、附件2 提供 Word 和 PDF 两种格式。");
        }
        var paper = papers.of(actor, id);
        return copies.of(actor, paper.call(), paper.document(), format);
    }
}
