package org.qiangxian.application;

import org.qiangxian.call.CallId;
import org.qiangxian.call.Calls;
import org.qiangxian.form.Kind;
import org.qiangxian.region.RegionCode;
import org.qiangxian.shell.Refusal;
import org.springframework.stereotype.Component;

/** Takes seats and gives them back. The row is locked: the last seat is sold once however many ask for it (R54, R71). */
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
            throw new Refusal.Conflict("%s名额 %d 个已满，不能再列为拟推荐。可先列为备选，或将一项改为备选后再列。"
                    .formatted(application.kind().label(), held.places()));
        }
        repository.change(application.call(), application.kind(), application.recommender(), 1);
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
