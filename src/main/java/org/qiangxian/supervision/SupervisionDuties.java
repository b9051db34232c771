package org.qiangxian.supervision;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.qiangxian.ledger.Duty;
import org.qiangxian.ledger.DutySource;
import org.qiangxian.library.Library;
import org.qiangxian.library.Membership;
import org.qiangxian.shell.Chinese;
import org.springframework.stereotype.Component;

/**
 * What 督导 adds to 负担台账 (R3): for every member the minutes of one note a year, so that the ledger does not reveal who
 * got one; and the minutes of visits, as announced and later as measured by the city, with the reason where a limit is
 * exceeded.
 */
@Component
class SupervisionDuties implements DutySource {

    /** The first year in which notes may be sent. */
    private static final int FIRST = 2026;

    private final VisitRepository visits;
    private final Library library;
    private final Supervised supervised;
    private final Clock clock;

    SupervisionDuties(VisitRepository visits, Library library, Supervised supervised, Clock clock) {
        this.visits = visits;
        this.library = library;
        this.supervised = supervised;
        this.clock = clock;
    }

    @Override
    public List<Duty> duties(int year) {
        return Stream.concat(notes(year), visits.counting(year).stream().map(this::duty))
                .toList();
    }

    @Override
    public List<Integer> years() {
        return Stream.concat(IntStream.rangeClosed(FIRST, thisYear()).boxed(), visits.years().stream())
                .distinct()
                .toList();
    }

    private int thisYear() {
        return Chinese.day(clock.instant()).getYear();
    }

    private Stream<Duty> notes(int year) {
        return year < FIRST || year > thisYear()
                ? Stream.of()
                : Stream.concat(library.members().stream(), library.fictionalMembers().stream())
                        .filter(member -> admitted(member, year))
                        .map(member -> note(member, year));
    }

    private static boolean admitted(Membership member, int year) {
        @Nullable LocalDate day = member.admittedOn();
        return day == null || day.getYear() <= year;
    }

    private Duty note(Membership member, int year) {
        return new Duty(
                member.code(),
                supervised.recommender(member.code()),
                true,
                "答复督导函（每年至多一份，没有收到的不用办）",
                "督导函",
                "省局或市局",
                "%d年".formatted(year),
                SupervisionController.PATH,
                Note.MINUTES,
                member.fictional(),
                member.demonstration());
    }

    private Duty duty(Visit visit) {
        var held = visit.status() == VisitStatus.HELD;
        return new Duty(
                visit.unit(),
                supervised.recommender(visit.unit()),
                true,
                "调研（%s）%s"
                        .formatted(
                                held ? "实际用时" : "预告用时",
                                visit.beyond().isEmpty() ? "" : "：%s；理由：%s".formatted(visit.beyond(), visit.reason())),
                "调研",
                visit.by().words(),
                Chinese.date(visit.day()),
                visit.path(),
                visit.minutes(),
                visit.fictional(),
                false);
    }
}
