package org.qiangxian.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.qiangxian.PlatformTest;
import org.qiangxian.account.Actors;
import org.qiangxian.call.TestCalls;
import org.qiangxian.form.Contents;
import org.qiangxian.form.Kind;
import org.qiangxian.shell.Refusal;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** The password of the demonstration is public: nobody can use it to read or submit what a real county writes. */
@PlatformTest
@Transactional
class DemonstrationReaderTests {

    private static final String REAL = "140728";

    @Autowired
    Applications applications;

    @Autowired
    Drafts drafts;

    @Autowired
    JdbcClient jdbc;

    @Test
    @DisplayName("to a demonstration account of a real county there is no proposal that the county drafted by its own")
    void knowsNoProposalOfARealPlace() {
        var id = drafts.begin(Actors.city("990121"), TestCalls.open(jdbc), Kind.PILOT, Contents.pilot())
                .id();
        jdbc.sql("update application.application set unit = :unit where id = :id")
                .param("unit", REAL)
                .param("id", id.value())
                .update();
        var county = Actors.city(REAL);
        var demonstration = Actors.demonstration(county);
        assertThat(applications.get(county, id).status()).isEqualTo(Status.DRAFT);

        assertThatThrownBy(() -> applications.get(demonstration, id)).isInstanceOf(Refusal.NotFound.class);
        assertThat(applications.list(demonstration)).isEmpty();
        assertThatThrownBy(() -> drafts.discard(demonstration, id)).isInstanceOf(Refusal.class);
        assertThat(applications.get(county, id).status()).isEqualTo(Status.DRAFT);
    }
}
