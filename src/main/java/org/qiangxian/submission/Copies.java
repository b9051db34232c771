package org.qiangxian.submission;

import java.time.Clock;
import org.qiangxian.account.Actor;
import org.qiangxian.call.Call;
import org.qiangxian.call.Disclosure;
import org.qiangxian.document.Document;
import org.qiangxian.document.Documents;
import org.qiangxian.document.Download;
import org.qiangxian.document.Format;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Issues copies of documents: one of a call that is not public is marked with its reader, and every copy is recorded
 * (R83).
 */
@Component
class Copies {

    private final Documents documents;
    private final ApplicationEventPublisher facts;
    private final Clock clock;

    Copies(Documents documents, ApplicationEventPublisher facts, Clock clock) {
        this.documents = documents;
        this.facts = facts;
        this.clock = clock;
    }

    Download of(Actor actor, Call call, Document document, Format format) {
        var disclosure = call.definition().disclosure();
        var mark = document.watermark();
        if (disclosure == Disclosure.INTERNAL) {
            var whose = "此件不公开　%s　%s下载".formatted(actor.organisationName(), Times.second(clock.instant()));
            mark = mark.isEmpty() ? whose : mark + "　" + whose;
        }
        var copy = documents.write(document.marked(mark), format);
        facts.publishEvent(new AnnexTaken(call.id().toString(), copy.name(), disclosure.label()));
        return copy;
    }
}
