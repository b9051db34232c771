package org.qiangxian.submission;

import org.qiangxian.account.Actor;
import org.qiangxian.application.ApplicationId;
import org.qiangxian.application.Applications;
import org.qiangxian.application.Partnership;
import org.qiangxian.call.Call;
import org.qiangxian.call.Calls;
import org.qiangxian.document.Document;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Annexes 1 and 2 as documents, for readers of the proposal. */
@Component
@Transactional(readOnly = true)
class ProposalPapers {

    private final Applications applications;
    private final Calls calls;
    private final Materials materials;
    private final Partnership partners;

    ProposalPapers(Applications applications, Calls calls, Materials materials, Partnership partners) {
        this.applications = applications;
        this.calls = calls;
        this.materials = materials;
        this.partners = partners;
    }

    /** @param call the version the document is filled against */
    record Paper(Call call, Document document) {}

    /** The submission with its content code, or the draft without one. */
    Paper of(Actor actor, ApplicationId id) {
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
        return new Paper(call, submitted == null ? draft(document) : document);
    }

    private static Document draft(Document document) {
        return new Document(
                document.name() + "草稿", document.mark(), document.title(), document.blocks(), null, "草稿　未提交　不作盖章用");
    }
}
