package org.qiangxian.edition;

import java.time.Clock;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.qiangxian.account.Actor;
import org.qiangxian.account.Role;
import org.qiangxian.discipline.Wording;
import org.qiangxian.shell.Chinese;
import org.qiangxian.shell.Consequences;
import org.qiangxian.shell.Refusal;
import org.qiangxian.shell.Typing;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The days of editions, fixed beforehand: the last of March, June, September and December. 总局 may leave one out, never add one. */
@Service
public class EditionDays {

    private static final List<MonthDay> DAYS = List.of(
            MonthDay.of(Month.MARCH, 31),
            MonthDay.of(Month.JUNE, 30),
            MonthDay.of(Month.SEPTEMBER, 30),
            MonthDay.of(Month.DECEMBER, 31));
    private static final int LONGEST_REASON = 200;

    private final EditionRepository repository;
    private final Issuing issuing;
    private final ApplicationEventPublisher facts;
    private final Clock clock;

    EditionDays(EditionRepository repository, Issuing issuing, ApplicationEventPublisher facts, Clock clock) {
        this.repository = repository;
        this.issuing = issuing;
        this.facts = facts;
        this.clock = clock;
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(Chinese.BEIJING));
    }

    /** The fixed days around a day, in order. */
    private static Stream<LocalDate> around(LocalDate day) {
        return Stream.of(day.getYear() - 1, day.getYear(), day.getYear() + 1)
                .flatMap(year -> DAYS.stream().map(each -> each.atYear(year)));
    }

    /** The next fixed day: today, if its edition is still to come. */
    public LocalDate next() {
        var today = today();
        var last = repository.latest().map(IssuedEdition::due).orElse(LocalDate.MIN);
        return around(today)
                .filter(day -> !day.isBefore(today) && day.isAfter(last))
                .findFirst()
                .orElseThrow();
    }

    boolean omitted(LocalDate due) {
        return repository.omitted(due);
    }

    /** Issues what is due and was not left out; of several missed days only the last is made up for. */
    void issueWhatIsDue() {
        due().ifPresent(issuing::of);
    }

    private Optional<LocalDate> due() {
        var last = repository.latest().map(IssuedEdition::due);
        return last.isEmpty()
                ? Optional.empty()
                : around(today())
                        .filter(day -> !day.isAfter(today()) && day.isAfter(last.get()))
                        .max(Comparator.naturalOrder())
                        .filter(day -> !repository.omitted(day));
    }

    /** What follows when the next edition is left out. */
    @Transactional(readOnly = true)
    public Consequences omitting(Actor actor) {
        actor.require(Role.SAMR);
        var due = next();
        return Consequences.of("下一期不发布", Chinese.date(due) + "的同类分布版次", "/editions/omission", "确认不发布", "/editions")
                .under("/editions", "同类分布版次")
                .follows("%s不发布同类分布，也不为它建立数据快照；不能提前、推迟或补发。".formatted(Chinese.date(due)))
                .follows(repository
                        .latest()
                        .map(last ->
                                "各地的画像、诊断、指标分布和全域分析继续使用%s发布的 %s。".formatted(Chinese.date(last.due()), last.number()))
                        .orElse("各地的画像和诊断继续没有同类分布。"))
                .follows("这一季度新有的最终数据，要到再下一个固定日期才有同类分布；因更正停止显示的也不会恢复。")
                .follows("不另发消息；版次页面从现在起写明下一期不发布。")
                .asking(Consequences.Ask.words("reason", "不发布下一期的原因", "写入审计日志", LONGEST_REASON))
                .unless(omitted(due) ? already(due) : "");
    }

    private static String already(LocalDate due) {
        return "%s的版次已经定为不发布。".formatted(Chinese.date(due));
    }

    /** Leaves out the next edition. */
    @Transactional
    public LocalDate omit(Actor actor, String reason) {
        actor.require(Role.SAMR);
        var said = Typing.trimmed(reason);
        if (Typing.blank(said) || Typing.length(said) > LONGEST_REASON) {
            throw Refusal.Invalid.of("reason", "请写明不发布的原因，%d 字以内。".formatted(LONGEST_REASON));
        }
        Wording.admit("reason", said);
        var due = next();
        if (!repository.omit(due, said, actor.signature(), clock.instant())) {
            throw new Refusal.Conflict(already(due));
        }
        facts.publishEvent(new EditionOmitted(due, actor.login()));
        return due;
    }
}
