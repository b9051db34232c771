package org.qiangxian.submission;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.qiangxian.account.Actor;
import org.qiangxian.document.ContentCode;
import org.qiangxian.document.Files;
import org.qiangxian.document.Inspected;
import org.qiangxian.document.SentFile;
import org.qiangxian.document.StampedCodes;
import org.qiangxian.reception.Outcome;
import org.qiangxian.region.RegionCode;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Decides whether a stamped scan belongs to a text: the code on it, read from the picture or typed, must be that of the
 * version that was submitted (R61). The child process has read the scan before.
 */
@Component
class Sealing {

    /**
     * The text to be sealed.
     *
     * @param subject a proposal's id, or call and recommender of an annex 3
     * @param about what it is, for the sender and the journal
     * @param expected the code of what stands now
     * @param earlier codes of earlier versions with their names, to explain a mismatch
     */
    record Matter(String subject, RegionCode owner, String about, ContentCode expected, List<Earlier> earlier) {}

    /** @param what 第 1 次提交（6月2日 16:12） */
    record Earlier(ContentCode code, String what) {}

    private final Files files;
    private final ScanRepository scans;
    private final ApplicationEventPublisher facts;
    private final Clock clock;

    Sealing(Files files, ScanRepository scans, ApplicationEventPublisher facts, Clock clock) {
        this.files = files;
        this.scans = scans;
        this.facts = facts;
        this.clock = clock;
    }

    /** What was found on a scan, before anything is stored. */
    record Reading(SentFile upload, Inspected found, StampedCodes shown) {

        /** @param typed the code on the paper, which counts where the scan does not show it */
        static Reading of(SentFile upload, Inspected found, String typed) {
            return new Reading(upload, found, StampedCodes.of(found.scan(), typed));
        }
    }

    /**
     * Stores the scan if it is of the matter; else refuses it with the reason, which is recorded.
     *
     * @param page where the scan was sent
     */
    @Transactional
    Outcome accept(Actor actor, Matter matter, Reading reading, String page) {
        var shown = reading.shown();
        var wrong = shown.wrong(matter.expected(), other(shown.codes(), matter));
        if (!wrong.isEmpty()) {
            facts.publishEvent(new ScanRefused(matter.about(), wrong));
            return Outcome.refused(page, "scan", wrong);
        }
        var file = files.keep(actor, matter.owner(), reading.upload(), reading.found());
        scans.add(
                matter.subject(),
                new StampedScan(
                        UUID.randomUUID(),
                        file.id(),
                        matter.expected(),
                        shown.typed(),
                        reading.found().scan().pages().size(),
                        actor.signature(),
                        clock.instant()));
        facts.publishEvent(
                new ScanAccepted(matter.about(), matter.expected().toString(), shown.typed(), file.sha256()));
        return Outcome.taken(page);
    }

    /** The refusal of a scan that shows other prints, besides this one or instead of it. */
    private static String other(Set<ContentCode> codes, Matter matter) {
        return codes.contains(matter.expected())
                ? "扫描件里混有其他打印件的页：%s。请只扫描本件后再上传。".formatted(words(codes, matter))
                : "扫描件与当前提交的内容不符。扫描件是%s；当前应为内容码 %s。打印之后内容有过改动（哪怕一个字），内容码就不同。请重新下载打印、盖章、扫描后再上传。"
                        .formatted(words(codes, matter), matter.expected());
    }

    private static String words(Set<ContentCode> codes, Matter matter) {
        return codes.stream()
                .filter(code -> !code.equals(matter.expected()))
                .map(code -> "内容码 %s（%s）"
                        .formatted(
                                code,
                                matter.earlier().stream()
                                        .filter(earlier -> earlier.code().equals(code))
                                        .map(Earlier::what)
                                        .findFirst()
                                        .orElse("不是本件的打印件")))
                .sorted()
                .collect(Collectors.joining("、"));
    }
}
