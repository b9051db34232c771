package org.qiangxian.objection;

import java.util.List;
import java.util.stream.Stream;
import org.qiangxian.account.Actor;
import org.qiangxian.confirmation.Confirmations;
import org.qiangxian.document.Download;
import org.qiangxian.document.FileId;
import org.qiangxian.document.StoredFile;
import org.qiangxian.procedure.Step;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** 办理经过 of an objection: what the city said and sent, and what was decided, with what was taken back. */
@Component
class MatterCourse {

    private final Confirmations confirmations;
    private final Evidence evidence;
    private final MatterRepository matters;
    private final ObjectProvider<PublicWords> told;

    MatterCourse(
            Confirmations confirmations,
            Evidence evidence,
            MatterRepository matters,
            ObjectProvider<PublicWords> told) {
        this.confirmations = confirmations;
        this.evidence = evidence;
        this.matters = matters;
        this.told = told;
    }

    List<StoredFile> files(Matter matter) {
        return evidence.of(matter);
    }

    /** What the public said; for the decider only. */
    List<PublicWords.Said> told(Actor actor, Matter matter) {
        return Objections.decides(actor, matter)
                ? told.stream()
                        .flatMap(source -> source.of(actor, matter.value()).stream())
                        .toList()
                : List.of();
    }

    /** A copy of a file of the city, or for the decider of one that came with what the public said. */
    Download open(Actor actor, Matter matter, FileId file) {
        return Objections.decides(actor, matter)
                ? told.stream()
                        .flatMap(source -> source.open(actor, matter.value(), file).stream())
                        .findFirst()
                        .orElseGet(() -> evidence.open(actor, matter.value(), file))
                : evidence.open(actor, matter.value(), file);
    }

    /** The course for a reader; only the decider sees what the public said. */
    List<Step> of(Actor actor, Matter matter) {
        var said = confirmations.course(matter.unit(), matter.value()).stream()
                .flatMap(each -> Step.of(
                        "提出异议",
                        each.answeredBy().words(),
                        each.answeredAt(),
                        each.reason() == null ? "" : each.reason(),
                        each.undoneAt()));
        var sent = files(matter).stream()
                .map(file -> Step.of("补充依据：" + file.name(), file.keptBy().words(), file.keptAt(), ""));
        var decided = matters.decisions(matter.value()).stream().flatMap(each -> {
            var decision = each.decision();
            return Step.of(
                    decision.outcome().label(),
                    decision.by().words(),
                    decision.at(),
                    decision.reason(),
                    each.undoneAt());
        });
        var words = told(actor, matter).stream().map(PublicWords.Said::step);
        return Step.latestFirst(Stream.of(said, words, sent, decided).flatMap(steps -> steps));
    }
}
