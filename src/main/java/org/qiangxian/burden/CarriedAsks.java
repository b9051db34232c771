package org.qiangxian.burden;

import org.qiangxian.library.MembershipCarried;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What a request in force still asks of a city whose code is in force no more it asks of its successor, once; what was answered stays as
 * it was answered (R3).
 */
@Component
class CarriedAsks {

    private final JdbcClient jdbc;

    CarriedAsks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @EventListener
    void on(MembershipCarried carried) {
        jdbc.sql("""
                        update burden.ask a set unit = :to, place = :to
                        where a.unit = :from and a.place = :from
                          and exists (select from burden.request r where r.id = a.request and r.ended_at is null)
                          and not exists (select from burden.outcome o where o.request = a.request
                              and o.indicator = a.indicator and o.period = a.period and o.unit = a.unit)
                          and not exists (select from burden.ask own where own.request = a.request
                              and own.indicator = a.indicator and own.period = a.period and own.place = :to)
                        """)
                .param("from", carried.place().value())
                .param("to", carried.other().value())
                .update();
    }
}
