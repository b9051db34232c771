package org.qiangxian.report;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.qiangxian.account.Actor;
import org.qiangxian.account.Role;
import org.qiangxian.database.PlatformSettings;
import org.qiangxian.discipline.Wording;
import org.qiangxian.region.RegionCode;
import org.qiangxian.report.ReportFact.ReportNoted;
import org.qiangxian.shell.Refusal;
import org.qiangxian.shell.Typing;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The front door of 年度报告 for readers: 总局 from the beginning, a city its own from the review on, everybody from the day
 * of publication on.
 */
@Service
@Transactional
public class AnnualReports {

    static final int LONGEST_NOTE = 300;

    private final AnnualReportRepository reports;
    private final TextRepository texts;
    private final ReportEditions editions;
    private final ReportLog log;
    private final PlatformSettings settings;

    AnnualReports(
            AnnualReportRepository reports,
            TextRepository texts,
            ReportEditions editions,
            ReportLog log,
            PlatformSettings settings) {
        this.reports = reports;
        this.texts = texts;
        this.editions = editions;
        this.log = log;
        this.settings = settings;
    }

    static Refusal.NotFound absent() {
        return new Refusal.NotFound("没有这份年度报告，或还没有到可以阅看的时候。请从年度报告列表进入。");
    }

    /** What the actor may read: 总局 all, a city those that hold its own, from their review on. */
    @Transactional(readOnly = true)
    public List<AnnualReport> list(Actor actor) {
        actor.require(Role.SAMR, Role.CITY);
        var area = actor.area();
        return area == null
                ? reports.all()
                : reports.of(area).stream()
                        .filter(report -> report.status().opened())
                        .toList();
    }

    /** One of these; refuses any other as unknown. */
    @Transactional(readOnly = true)
    public AnnualReport get(Actor actor, UUID id) {
        return list(actor).stream()
                .filter(report -> report.id().equals(id))
                .findFirst()
                .orElseThrow(AnnualReports::absent);
    }

    /** The text for the actor: for 总局 that of all places, for a city its own. */
    @Transactional(readOnly = true)
    TextRepository.Kept text(Actor actor, AnnualReport report) {
        return editions.text(report.id(), actor.area(), editions.current(report.id()))
                .orElseThrow(AnnualReports::absent);
    }

    /** How many cities have a report of their own. */
    @Transactional(readOnly = true)
    int cities(AnnualReport report) {
        return texts.places(report.id()).size();
    }

    /** The note of the actor's city on its own report; empty where there is none. */
    @Transactional(readOnly = true)
    String note(Actor actor, AnnualReport report) {
        return reports.note(report.id(), Objects.requireNonNull(actor.area()));
    }

    @Transactional(readOnly = true)
    List<AnnualReportRepository.Done> steps(AnnualReport report) {
        return reports.steps(report.id());
    }

    /** Stores the city's note, which is printed with its report as the city's words; earlier notes stay on record. */
    AnnualReport note(Actor actor, UUID id, String given) {
        actor.require(Role.CITY);
        var report = get(actor, id);
        if (!report.status().noted()) {
            throw new Refusal.Conflict("报告已经发布，城市说明不能再改。数值有误的，请在数据确认中提出异议。");
        }
        var words = Typing.trimmed(given);
        int length = Typing.length(words);
        if (length > LONGEST_NOTE) {
            throw Refusal.Invalid.of("note", "城市说明共%d字，请精简到%d字以内。".formatted(length, LONGEST_NOTE));
        }
        Wording.admit("note", words);
        reports.note(id, Objects.requireNonNull(actor.area()), words, actor.signature(), log.now());
        log.tell(new ReportNoted(id, Objects.requireNonNull(actor.area())));
        return report;
    }

    /** What everybody may read, latest year first; those of 示例省 where there is a demonstration. */
    @Transactional(readOnly = true)
    public List<AnnualReport> published() {
        return reports.in(Set.of(AnnualReportStatus.PUBLISHED)).stream()
                .filter(report -> !report.fictional() || settings.demonstration())
                .toList();
    }

    /** The one of a public address. */
    @Transactional(readOnly = true)
    public AnnualReport published(String key) {
        return published().stream()
                .filter(report -> report.key().equals(key))
                .findFirst()
                .orElseThrow(() -> new Refusal.NotFound("没有这一年度的报告。请从年度报告页面选择年度。"));
    }

    /** The present edition of a published text: of all places, or of one. */
    @Transactional(readOnly = true)
    TextRepository.Kept published(AnnualReport report, @Nullable RegionCode place) {
        return published(report, place, editions.current(report.id()));
    }

    /** The same in a given edition; every edition stays readable. */
    @Transactional(readOnly = true)
    TextRepository.Kept published(AnnualReport report, @Nullable RegionCode place, int edition) {
        if (edition < ReportEditions.FIRST || edition > editions.current(report.id())) {
            throw new Refusal.NotFound("这份报告没有这一版。请从报告页面进入。");
        }
        return editions.text(report.id(), place, edition)
                .orElseThrow(() -> new Refusal.NotFound("这一年度的报告没有这个城市。请从城市页面或年度报告页面进入。"));
    }

    /** A report, locked until the transaction ends. */
    AnnualReport lock(UUID id) {
        return reports.lock(id).orElseThrow(AnnualReports::absent);
    }
}
