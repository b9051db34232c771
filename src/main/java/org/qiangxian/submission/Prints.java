package org.qiangxian.submission;

import org.qiangxian.account.Actor;
import org.qiangxian.application.ApplicationId;
import org.qiangxian.application.Applications;
import org.qiangxian.application.Partnership;
import org.qiangxian.call.Calls;
import org.qiangxian.document.Document;
import org.qiangxian.document.Download;
import org.qiangxian.document.Format;
import org.qiangxian.shell.Refusal;
import org.springframework.stereotype.Component;

/** Annexes 1 and 2 as files, for readers of the proposal; each copy is recorded, and marked if not public (R83). */
@Component
class Prints {

    private final Applications applications;
    private final Calls calls;
    private final Materials materials;
    private final Copies copies;
    private final Partnership partners;

    Prints(Applications applications, Calls calls, Materials materials, Copies copies, Partnership partners) {
        this.applications = applications;
        this.calls = calls;
        this.materials = materials;
        this.copies = copies;
        this.partners = partners;
    }

    /** The submission with its content code, or the draft without one. */
    Download plan(Actor actor, ApplicationId id, Format format) {
        if (format == Format.XLSX) {
            throw new Refusal.NotFound("附件1、附件2 提供 Word 和 PDF 两种格式。");
        }
        var application = applications.get(actor, id);
        var submitted = application.status().editable()
                ? null
                : materials.submitted(application).orElse(null);
        var call = calls.get(
                application.call(),
                submitted == null
                        ? application.callVersion()
                        : submitted.submitted().callVersion());
        var form = call.form(application.kind());
        var code = submitted == null || form.seal() == null ? null : materials.codeOf(submitted);
        var content = submitted == null ? partners.whole(application) : submitted.content();
        var document = Annexes.plan(call, form, content, materials.fullName(application.unit()), code);
        return copies.of(actor, call, submitted == null ? draft(document) : document, format);
    }

    private static Document draft(Document document) {
        return new Document(
                document.name() + "草稿", document.mark(), document.title(), document.blocks(), null, "草稿　未提交　不作盖章用");
    }
}
