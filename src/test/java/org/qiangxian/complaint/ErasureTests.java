package org.qiangxian.complaint;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.qiangxian.PlatformTest;
import org.qiangxian.account.Actors;
import org.qiangxian.journal.Chain;
import org.qiangxian.procedure.Seen;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** After erasure on request no table holds the contact any more, and the sealed journal still verifies (R110). */
@PlatformTest
@Tag("embedded")
class ErasureTests {

    @Autowired
    Complaining complaining;

    @Autowired
    Complaints complaints;

    @Autowired
    ApplicationContext platform;

    @Autowired
    JdbcClient jdbc;

    @Test
    @DisplayName(
            "R110: a contact stands in one table alone, goes on request from there too, and the chain of the journal still verifies")
    void erased() {
        var contact = "erase-" + UUID.randomUUID();
        var form = Complaining.form("CITY", "990121", contact);
        var code = complaining.send(form);
        var id = complaining.find(code).id();
        assertThat(holding(contact)).containsExactly("complaint.complaint");
        assertThat(Chain.sealedAndSound(platform)).isTrue();

        complaints.erase(code, "test-" + UUID.randomUUID());

        assertThat(holding(contact)).isEmpty();
        assertThat(Chain.sealedAndSound(platform)).isTrue();
        assertThat(jdbc.sql("""
                                select count(*) from journal.entry where about = :id and link is not null
                                  and person is null and address is null and request = ''
                                """).param("id", id.toString()).query(Integer.class).single())
                .as("told and erased, by nobody from nowhere")
                .isEqualTo(2);
        var bureau = Actors.cityBureau("990100");
        complaints.transfer(bureau, id, Seen.NOTHING);
        complaints.close(bureau, id, Seen.NOTHING);
    }

    /** The tables that hold the word in a row, as text or as bytes. */
    private List<String> holding(String word) {
        var bytes = HexFormat.of().formatHex(word.getBytes(StandardCharsets.UTF_8));
        var found = new ArrayList<String>();
        for (var table : tables()) {
            var there = jdbc.sql(
                            "select exists (select from %s t where strpos(t::text, :word) > 0 or strpos(t::text, :bytes) > 0)"
                                    .formatted(table))
                    .param("word", word)
                    .param("bytes", bytes)
                    .query(Boolean.class)
                    .single();
            if (there) {
                found.add(table);
            }
        }
        return found;
    }

    /** All tables that the application may read, except delivered ones that no request writes to. */
    private List<String> tables() {
        return jdbc.sql("""
                        select n.nspname || '.' || c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace
                        where c.relkind = 'r' and n.nspname not in ('pg_catalog', 'information_schema', 'region', 'measurement')
                          and has_table_privilege(c.oid, 'select')
                        order by 1
                        """).query(String.class).list();
    }
}
