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

    /** Issues what is due and was not left out; several missed days are made up by the last of them. */
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
            throw new Refusal.Conflict("%s的版次已经定为不发布。".formatted(Chinese.date(due)));
        }
        facts.publishEvent(new EditionOmitted(due, actor.login()));
        return due;
    }
}
