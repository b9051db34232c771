package org.qiangxian.application;

import org.qiangxian.call.CallId;
import org.qiangxian.form.Kind;
import org.qiangxian.region.RegionCode;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The seats of recommenders: one row each, locked by whoever takes or gives back a seat. */
@Repository
class SeatRepository {

    private final JdbcClient jdbc;

    SeatRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * The seats as they are, locked until the transaction ends.
     *
     * @param places how many there are now, extra seats included
     */
    Seats lock(CallId call, Kind kind, RegionCode recommender, int places) {
        jdbc.sql("""
                        insert into application.seat (call, kind, recommender, taken, places)
                        values (:call, :kind, :recommender, 0, :places)
                        on conflict (call, kind, recommender) do update set places = greatest(seat.taken, excluded.places)
                        """)
                .param("call", call.value())
                .param("kind", kind.name())
                .param("recommender", recommender.value())
                .param("places", places)
                .update();
        return jdbc.sql("""
                        select taken, places from application.seat
                        where call = :call and kind = :kind and recommender = :recommender for update
                        """)
                .param("call", call.value())
                .param("kind", kind.name())
                .param("recommender", recommender.value())
                .query(Seats.class)
                .single();
    }

    /** How many are taken. */
    int taken(CallId call, Kind kind, RegionCode recommender) {
        return jdbc.sql("""
                        select coalesce(sum(taken), 0) from application.seat
                        where call = :call and kind = :kind and recommender = :recommender
                        """)
                .param("call", call.value())
                .param("kind", kind.name())
                .param("recommender", recommender.value())
                .query(Integer.class)
                .single();
    }

    void change(CallId call, Kind kind, RegionCode recommender, int by) {
        jdbc.sql("""
                        update application.seat set taken = taken + :by
                        where call = :call and kind = :kind and recommender = :recommender
                        """)
                .param("call", call.value())
                .param("kind", kind.name())
                .param("recommender", recommender.value())
                .param("by", by)
                .update();
    }
}
