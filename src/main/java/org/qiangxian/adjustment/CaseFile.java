package org.qiangxian.adjustment;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.qiangxian.account.Actor;
import org.qiangxian.account.Role;
import org.qiangxian.account.Signature;
import org.qiangxian.library.MembershipStatus;
import org.qiangxian.library.Undertakings.Course;
import org.qiangxian.shell.Chinese;

/**
 * All that a case holds, each list oldest first.
 *
 * @param twin whether another case on the same incident stands
 * @param membership how the unit stands in the library now; null for one that never was a member
 */
public record CaseFile(
        Adjustment matter,
        List<Hearing> hearings,
        List<Opinion> opinions,
        List<Ruling> rulings,
        List<Review> reviews,
        List<AdjustmentStep> steps,
        boolean twin,
        @Nullable MembershipStatus membership) {

    /** The hearing that runs, or ran last. */
    Optional<Hearing> hearing() {
        return hearings.isEmpty() ? Optional.empty() : Optional.of(hearings.getLast());
    }

    /** The current or last proposal. */
    Optional<Ruling> proposal() {
        return rulings.isEmpty() ? Optional.empty() : Optional.of(rulings.getLast());
    }

    /** The last decision. */
    Optional<Ruling> ruling() {
        return rulings.reversed().stream().filter(it -> it.decision() != null).findFirst();
    }

    /** The last review of the last decision. */
    Optional<Review> review() {
        return ruling().flatMap(it -> reviews.reversed().stream()
                .filter(each -> each.ruling() == it.number())
                .findFirst());
    }

    /** Whether the city, or the province, said something in the last hearing. */
    boolean heard(Role role) {
        var round = hearings.size();
        return opinions.stream().anyMatch(it -> it.round() == round && it.role() == role);
    }

    /** Whether the city has been told of the case: from then on it sees all of it. */
    boolean told() {
        return !hearings.isEmpty();
    }

    boolean suspended() {
        return matter.suspendedUntil() != null;
    }

    /** The 暂停 that runs, with its days and that it ends by itself; empty where none runs. */
    String running() {
        var until = matter.suspendedUntil();
        return until == null ? "" : "正在暂停，至%s 24:00（北京时间），到期自动恢复，不用办理；期间照旧在库，不能提交申报。".formatted(Chinese.date(until));
    }

    /** The outcome of a correction, for those it concerns. */
    String corrected() {
        var undone = ruling().filter(it -> it.outcome() != RulingOutcome.NONE);
        if (undone.isEmpty()) {
            return "已更正，不用再办理；经过保留。";
        }
        var ended = undone.get().courses().stream().anyMatch(it -> it.course() == Course.END);
        return "原决定已撤销，经过保留。" + (member() ? "本地在培育库中。" : "本地现在不在培育库，可以申请入库。") + (ended ? "已经终止的事项不自动恢复，可以重新提交。" : "");
    }

    boolean member() {
        return membership != null && membership.member();
    }

    /** Who opened the case; null before. */
    @Nullable
    UUID opener() {
        var opened = matter.opener();
        return opened == null ? null : opened.by().person();
    }

    /**
     * The people who may not review it: who signed its finding, opened it, or proposed, decided or ended something in
     * it.
     */
    Set<UUID> hands() {
        var finding = matter.finding();
        var found = finding == null
                ? Stream.<Signature>of()
                : Stream.concat(Stream.of(finding.first()), Stream.ofNullable(finding.second()));
        var ruled = rulings.stream()
                .filter(it -> it.decision() != null)
                .flatMap(it -> Stream.of(
                        it.proposer(), Objects.requireNonNull(it.decision()).by()));
        var resumed = steps.stream()
                .filter(it -> it.action() == AdjustmentAction.RESUME)
                .map(AdjustmentStep::by);
        return Stream.concat(
                        Stream.ofNullable(opener()),
                        Stream.concat(found, Stream.concat(ruled, resumed))
                                .flatMap(by -> Stream.ofNullable(by.person())))
                .collect(Collectors.toUnmodifiableSet());
    }

    /**
     * The earliest day that the document of an act can bear.
     *
     * @param what happened on it, in words
     */
    record Earliest(LocalDate day, String what) {}

    /**
     * The earliest day of the document of an act: a decision cannot precede its hearing, nor an answer its question.
     */
    Optional<Earliest> earliest(AdjustmentAction action) {
        return switch (action) {
            case DECIDE -> hearing().map(Hearing::endedAt).map(it -> new Earliest(Chinese.day(it), "听取意见结束之日"));
            case RENEW, ANNUL ->
                review().map(Review::answer)
                        .map(it -> new Earliest(it.issuedOn(), "复核决定书的日期"))
                        .or(() -> ruling().map(Ruling::decision).map(it -> new Earliest(it.issuedOn(), "原决定书的日期")));
            case UPHOLD, REVOKE -> review().map(it -> new Earliest(Chinese.day(it.askedAt()), "申请复核之日"));
            default -> Optional.empty();
        };
    }

    /** The people who acted in it for the city or its province; they may not decide in it in another post. */
    Set<UUID> parties() {
        return Stream.of(
                        opinions.stream().map(Opinion::by),
                        reviews.stream().filter(it -> !it.words().isEmpty()).map(Review::askedBy),
                        steps.stream().filter(this::aside).map(AdjustmentStep::by))
                .flatMap(by -> by)
                .flatMap(by -> Stream.ofNullable(by.person()))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Whether somebody else than the organisation that opened the case took a step that a city or a province can take. */
    private boolean aside(AdjustmentStep step) {
        var opened = matter.opener();
        var row = step.action().row();
        return opened != null
                && (row.by(Role.CITY) || row.by(Role.PROVINCE))
                && !Objects.equals(step.by().organisation(), opened.by().organisation());
    }

    /** Its status for a reader: a city that was not told yet knows what it registered itself and no more. */
    AdjustmentStatus status(Actor actor) {
        return kept(actor) && matter.status() == AdjustmentStatus.OPENED ? AdjustmentStatus.CLUE : matter.status();
    }

    /** When it came to that status, for that reader. */
    Instant since(Actor actor) {
        return status(actor) == matter.status()
                ? matter.since()
                : steps.getFirst().at();
    }

    /** Whether the reader is a city that was not told yet, from which most of the case is kept. */
    boolean kept(Actor actor) {
        return actor.is(Role.CITY) && !told();
    }

    /** The steps a reader may know. */
    List<AdjustmentStep> steps(Actor actor) {
        return kept(actor) ? steps.stream().filter(CaseFile::own).toList() : steps;
    }

    private static boolean own(AdjustmentStep step) {
        return step.action() == AdjustmentAction.REGISTER
                || step.action() == AdjustmentAction.SET_ASIDE_CLUE
                || step.action() == AdjustmentAction.CORRECT;
    }
}
