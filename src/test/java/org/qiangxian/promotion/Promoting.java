package org.qiangxian.promotion;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.qiangxian.MovableClock;
import org.qiangxian.account.Actor;
import org.qiangxian.account.Actors;
import org.qiangxian.procedure.Seen;
import org.qiangxian.progress.ReportReading;
import org.qiangxian.shell.Chinese;
import org.springframework.boot.test.context.TestComponent;

/** Recommendations of a result of 示例省, through the front doors alone. */
@TestComponent
public class Promoting {

    static final String UNIT = "990121";
    static final Actor CITY = Actors.demonstration(Actors.city(UNIT));
    static final Actor PROVINCE = Actors.demonstration(Actors.province("990000"));
    static final Actor SAMR = Actors.demonstration(Actors.samr());
    static final Instant NOW = Instant.parse("2026-03-02T02:00:00Z");

    private final ReportReading reading;
    private final PromotionMoves moves;
    private final PromotionRepository repository;
    private final MovableClock clock;

    Promoting(ReportReading reading, PromotionMoves moves, PromotionRepository repository, MovableClock clock) {
        this.reading = reading;
        this.moves = moves;
        this.repository = repository;
        this.clock = clock;
    }

    /** A report with one result that the province has read. */
    UUID read() {
        return reading.read(today());
    }

    /** A report that the province has not read yet. */
    UUID arrived() {
        return reading.arrived(today());
    }

    private LocalDate today() {
        return Chinese.day(clock.instant());
    }

    String page(UUID report) {
        return reading.path(report);
    }

    /** Ends the round of the report and the recommendations of its result. */
    void leave(UUID report) {
        for (var it : of(report)) {
            switch (it.status()) {
                case PROPOSED, AGREED -> press(PROVINCE, it, PromotionAction.WITHDRAW);
                case NOTED -> press(CITY, it, PromotionAction.REVOKE);
                case NONE, DECLINED, WITHDRAWN -> {}
            }
        }
        reading.leave(report);
    }

    /** A recommendation at this status. */
    Promotion at(PromotionStatus status) {
        var it = moves.propose(PROVINCE, read(), 1);
        switch (status) {
            case PROPOSED -> {}
            case AGREED -> press(CITY, it, PromotionAction.AGREE);
            case DECLINED -> press(CITY, it, PromotionAction.DECLINE);
            case NOTED -> {
                press(CITY, it, PromotionAction.AGREE);
                press(SAMR, it, PromotionAction.NOTE);
            }
            case WITHDRAWN -> press(PROVINCE, it, PromotionAction.WITHDRAW);
            case NONE -> throw new IllegalArgumentException("nothing stands there");
        }
        return repository.find(it.id()).orElseThrow();
    }

    void press(Actor actor, Promotion it, PromotionAction action) {
        moves.press(actor, it.id(), action, null, Seen.NOTHING);
    }

    List<Promotion> of(UUID report) {
        return repository.ofReport(report);
    }
}
