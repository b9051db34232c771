package org.qiangxian.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.qiangxian.PlatformTest;
import org.qiangxian.account.Role;
import org.qiangxian.meter.Meter;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.annotation.Transactional;

/** Readings of named values that the meter records without counting them. */
@PlatformTest
@Tag("embedded")
@Transactional
class MeterExemptionTests {

    private static final String PLACE = "140728";

    @Autowired
    MockMvcTester mvc;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Meter meter;

    private final Map<String, String> samples = new LinkedHashMap<>();

    private ReadingByName reading() {
        return new ReadingByName(mvc, jdbc, meter, samples);
    }

    @BeforeEach
    void aDeliveredFigure() {
        var batch = jdbc.sql("""
                        select batch from measurement.current_value
                        where region = :place and indicator = 'J-01' and period = '2020'
                        """).param("place", PLACE).query(UUID.class).single();
        samples.putAll(Map.of("{code}", PLACE, "{batch}", batch.toString()));
    }

    @Test
    @DisplayName(
            "R1: a province reads one city whose matter lies on its desk without counting, as long as it lies there, and no other one")
    void aMatterInHandIsExempt() {
        var full = reading().full(Role.PROVINCE, "990000");
        assertThat(reading().exchange(HttpMethod.GET, "/profile/990126", full).getStatus())
                .isEqualTo(429);
        type("CHOSEN");
        assertThat(reading().exchange(HttpMethod.GET, "/profile/990126", full).getStatus())
                .isEqualTo(200);
        assertThat(reading().exchange(HttpMethod.GET, "/profile/990127", full).getStatus())
                .isEqualTo(429);
        assertThat(reading().basis(full)).containsOnlyKeys("COUNTED", "MATTER").containsEntry("MATTER", 1);
        type("CONFIRMED");
        assertThat(reading().exchange(HttpMethod.GET, "/profile/990126", full).getStatus())
                .isEqualTo(429);
    }

    @Test
    @DisplayName("R1: an operator's own batch is exempt and kept as such, a colleague's is counted")
    void theOwnImportIsExempt() {
        var address = "GET /batches/{batch}/places/{code}";
        var stranger = reading().full(Role.OPERATOR, null);
        assertThat(reading().ask(address, stranger).getStatus()).isEqualTo(429);
        var sender = reading().full(Role.OPERATOR, null);
        jdbc.sql("""
                insert into measurement.batch select (jsonb_populate_record(b, jsonb_build_object('id', :id, 'entered_person', :person, 'fingerprint', :id))).*
                from measurement.batch b where id = :batch
                """)
                .param("id", UUID.randomUUID().toString())
                .param("person", sender.person().toString())
                .param("batch", UUID.fromString(samples.get("{batch}")))
                .update();
        var own = jdbc.sql("select id from measurement.batch where entered_person = :person")
                .param("person", sender.person())
                .query(UUID.class)
                .single();
        jdbc.sql("""
                insert into measurement.value (indicator, catalogue_version, region, boundary, period, revision, stage, state, figure,
                    reason, batch, supersedes, recorded_at)
                select indicator, catalogue_version, region, boundary, period, revision + 1, 'REVISED', 'VALUE', figure, '更正', :batch,
                    id, now()
                from measurement.current_value where region = :place and indicator = 'J-01' and period = '2020'
                """).param("batch", own).param("place", PLACE).update();
        samples.put("{batch}", own.toString());
        assertThat(reading().ask(address, sender).getStatus()).isEqualTo(200);
        assertThat(reading().basis(sender)).containsEntry("IMPORT", 1);
        assertThat(reading().ask("GET /profile/{code}", sender).getStatus()).isEqualTo(429);
    }

    private void type(String status) {
        jdbc.sql("""
                insert into library.type_choice (code, version, type, status, reason, recorded_by, recorded_at)
                select code, max(version) + 1, min(type), :status, '检验', 'test', now()
                from library.type_choice where code = '990126' group by code
                """).param("status", status).update();
    }
}
