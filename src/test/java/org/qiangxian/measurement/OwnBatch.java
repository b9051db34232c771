package org.qiangxian.measurement;

import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A batch for figures that a test writes without the front door: each figure is written with its batch, never into an
 * older one.
 */
public final class OwnBatch {

    private OwnBatch() {}

    /** Inserts the batch and returns its id; everything else is copied from a batch of public data. */
    public static UUID of(JdbcClient jdbc) {
        return of(jdbc, false);
    }

    public static UUID of(JdbcClient jdbc, boolean demonstration) {
        var id = UUID.randomUUID();
        jdbc.sql("""
                insert into measurement.batch
                select (jsonb_populate_record(b, jsonb_build_object('id', :text, 'fingerprint', :text, 'demonstration', :demonstration))).*
                from measurement.batch b where channel = 'PUBLIC' limit 1
                """)
                .param("text", id.toString())
                .param("demonstration", demonstration)
                .update();
        return id;
    }
}
