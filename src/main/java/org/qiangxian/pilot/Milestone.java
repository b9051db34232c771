package org.qiangxian.pilot;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.qiangxian.form.Quarter;

/**
 * A quarter of the plan as submitted, with what the city said of it.
 *
 * @param work the planned work
 * @param safeguard 保障措施 of the quarter, empty where the form does not ask for it
 * @param planned the last day of the quarter, as submitted; it stays visible whatever is marked
 * @param marks those not taken back, oldest first
 * @param excused whether its day fell into a 暂缓, or before the pilot was opened: then it is not late until a new day is
 *     set
 */
public record Milestone(
        Quarter quarter, String work, String safeguard, LocalDate planned, List<Mark> marks, boolean excused) {

    public Milestone {
        marks = List.copyOf(marks);
    }

    /** The first day on which it can be marked. */
    public LocalDate begins() {
        return quarter.firstDay();
    }

    /** The latest mark; empty where none was made. */
    public Optional<Mark> mark() {
        return marks.isEmpty() ? Optional.empty() : Optional.of(marks.getLast());
    }

    /** Its present day: the last one the city set, else the planned one. */
    public LocalDate day() {
        return marks.stream()
                .flatMap(mark -> Optional.ofNullable(mark.day()).stream())
                .reduce((_, last) -> last)
                .orElse(planned);
    }

    /** Whether its city moved its day. */
    public boolean moved() {
        return !day().equals(planned);
    }

    /** Whether it was marked 按计划, so that no further mark is needed. */
    public boolean settled() {
        return mark().filter(mark -> mark.kind() == MarkKind.ON_PLAN).isPresent();
    }

    /** Whether it was marked in the quarter of this day. */
    boolean markedIn(LocalDate today) {
        var now = quarterOf(today);
        return marks.stream().anyMatch(mark -> mark.madeIn().equals(now));
    }

    /**
     * Whether a day set by the city is over: then it may set another one, even if it marked in this quarter already.
     */
    boolean movedPast(LocalDate today) {
        return moved() && past(today);
    }

    static Quarter quarterOf(LocalDate day) {
        return new Quarter(day.getYear(), (day.getMonthValue() + 2) / 3);
    }

    /**
     * Whether its day is over without the mark 按计划. Never true for a day that fell into a 暂缓 or before the opening,
     * unless a new day was set. Asked only for running pilots ({@link Pilot#lags}).
     */
    boolean past(LocalDate today) {
        return !settled() && today.isAfter(day()) && (!excused || moved());
    }
}
