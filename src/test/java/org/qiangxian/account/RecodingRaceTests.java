package org.qiangxian.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.qiangxian.AtOnce;
import org.qiangxian.PlatformTest;
import org.qiangxian.shell.Typed;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Twenty administrators who move one office at once: 屯留县 (140424) became 屯留区 (140405). */
@PlatformTest
class RecodingRaceTests {

    private static final Actor SYSTEM = Actors.of(Role.SYSTEM_ADMIN, null);

    @Autowired
    Recodings recodings;

    @Autowired
    JdbcClient jdbc;

    private final UUID office = UUID.randomUUID();

    /** Nobody finds the office at a code that other tests use. */
    @AfterEach
    void putAway() {
        jdbc.sql("update account.organisation set area = null where id = :id")
                .param("id", office)
                .update();
    }

    @Test
    @DisplayName("R85: it is moved once, under one name, and whoever comes second is told")
    void isMovedOnce() throws Exception {
        jdbc.sql("insert into account.organisation (id, name, kind, area) values (:id, :name, 'CITY', '140424')")
                .param("id", office)
                .param("name", "同时变更的局" + office)
                .update();

        assertThat(AtOnce.done(number -> recodings.move(
                        SYSTEM, office, Typed.ofSingle(Map.of("to", "140405", "name", "变更后的局" + number + office)))))
                .isEqualTo(1);
    }
}
