package org.qiangxian.call;

import java.util.List;
import org.qiangxian.procedure.Overseen;
import org.qiangxian.region.Regions;
import org.springframework.stereotype.Component;

/** Seats beyond the 原则上 number, as 纪检 reads them (R54, R91, A2). */
@Component
class OverseenSeats implements Overseen {

    private final CallRepository repository;
    private final Calls calls;
    private final Regions regions;

    OverseenSeats(CallRepository repository, Calls calls, Regions regions) {
        this.repository = repository;
        this.calls = calls;
        this.regions = regions;
    }

    @Override
    public String key() {
        return "seats";
    }

    @Override
    public String title() {
        return "追加的名额";
    }

    @Override
    public List<Entry> entries() {
        return repository.extraSeats().stream()
                .map(seat -> {
                    var call = calls.get(seat.call());
                    return new Entry(
                            seat.grantedAt(),
                            "%s：%s追加%s %d 个"
                                    .formatted(
                                            call.title(),
                                            regions.displayName(seat.recommender()),
                                            seat.kind().label(),
                                            seat.places()),
                            seat.reason(),
                            seat.grantedBy().words(),
                            seat.recommender().value(),
                            call.audience().fictional());
                })
                .toList();
    }
}
