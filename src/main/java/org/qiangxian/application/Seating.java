package org.qiangxian.application;

import java.util.Optional;
import org.qiangxian.call.CallId;
import org.qiangxian.call.Calls;
import org.qiangxian.form.Kind;
import org.qiangxian.region.RegionCode;
import org.qiangxian.shell.Refusal;
import org.springframework.stereotype.Component;

/**
 * Takes seats and gives them back. The row is locked, so the last seat is given once however many ask for it at the
 * same time (R54, R71).
 */
@Component
class Seating {

    private final SeatRepository repository;
    private final Calls calls;

    Seating(SeatRepository repository, Calls calls) {
        this.repository = repository;
        this.calls = calls;
    }

    Seats of(CallId call, Kind kind, RegionCode recommender) {
        return new Seats(repository.taken(call, kind, recommender), calls.seats(call, kind, recommender));
    }

    /** Takes a seat, or refuses when all are taken. */
    void take(Application application) {
        var held = lock(application);
        if (held.left() == 0) {
            throw new Refusal.Conflict(full(application.kind(), held));
        }
        repository.change(application.call(), application.kind(), application.recommender(), 1);
    }

    /** Why it cannot take a seat now. Taking one checks again, with the row locked. */
    Optional<String> full(Application application) {
        var seats = of(application.call(), application.kind(), application.recommender());
        return seats.left() > 0 ? Optional.empty() : Optional.of(full(application.kind(), seats));
    }

    private static String full(Kind kind, Seats seats) {
        return "%s名额 %d 个已满，不能再列为拟推荐。可先列为备选，或将一项改为备选后再列。".formatted(kind.label(), seats.places());
    }

    /** Gives back the seat the proposal holds, if it holds one. */
    void free(Application application) {
        if (application.status() == Status.SHORTLISTED) {
            lock(application);
            repository.change(application.call(), application.kind(), application.recommender(), -1);
        }
    }

    private Seats lock(Application application) {
        return repository.lock(
                application.call(),
                application.kind(),
                application.recommender(),
                calls.seats(application.call(), application.kind(), application.recommender()));
    }
}
