package org.qiangxian.complaint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.AbstractStringAssert;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.qiangxian.MovableClock;
import org.qiangxian.PlatformTest;
import org.qiangxian.account.Actor;
import org.qiangxian.account.Actors;
import org.qiangxian.account.Role;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.annotation.Transactional;

/** The pages of 纪检: it reads every complaint, that of a province those of the province, and changes nothing (R91). */
@PlatformTest
@Transactional
class DisciplineTests {

    private static final Actor SHANXI = Actors.of(Role.DISCIPLINE, "140000");
    private static final Actor HEBEI = Actors.of(Role.DISCIPLINE, "130000");
    private static final Actor SAMPLE = Actors.of(Role.DISCIPLINE, "990000");
    private static final Actor DEMONSTRATION = Actors.demonstration(Complaining.NATION);

    @Autowired
    Complaining complaining;

    @Autowired
    HitRepository hits;

    @Autowired
    MockMvcTester mvc;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    MovableClock clock;

    @BeforeEach
    void stopTheClock() {
        clock.stopAt(Complaining.NOW);
    }

    @Test
    @DisplayName(
            "R91, R1, R2: 纪检 reads complaints and the register of refused words, of a province its own alone, and changes nothing")
    void disciplineReads() {
        var complaint = complaining.received();
        get(Complaining.NATION, "/discipline", 200).contains(complaint.path());
        get(SHANXI, "/discipline", 200).contains(complaint.path());
        get(HEBEI, "/discipline", 200).doesNotContain(complaint.path());
        get(DEMONSTRATION, "/discipline", 200).doesNotContain(complaint.path());
        get(HEBEI, complaint.path(), 404);
        get(Complaining.NATION, complaint.path(), 200).doesNotContain("/accept", "/transfer", "/answer");
        for (var act : List.of("accept", "answer", "transfer", "close")) {
            assertThat(mvc.post()
                            .uri(complaint.path() + "/" + act)
                            .with(Actors.as(Complaining.NATION))
                            .with(csrf()))
                    .hasStatus(403);
        }
        hits.add(
                UUID.randomUUID(),
                LocalDate.of(2026, 3, 2),
                new HitRepository.Hit("排名", "某县局", "140728", Complaining.NOW, false));
        get(Complaining.NATION, "/discipline/hits", 200).contains("“排名”", "某县局");
        get(HEBEI, "/discipline/hits", 200).doesNotContain("某县局");
        get(Complaining.NATION, "/discipline/none", 404);
    }

    @Test
    @DisplayName(
            "R91: extra seats, later last days and what was entered into the list are read with reason and person, of a province its own")
    void registers() {
        var call =
                jdbc.sql("select id from call.call limit 1").query(UUID.class).single();
        jdbc.sql("""
                        insert into call.extra_seat (call, kind, recommender, places, reason, granted_by, granted_person,
                            granted_organisation, granted_at)
                        values (:call, 'PILOT', '140000', 3, '另有两地条件具备', '总局 甲', :person, :person, now())
                        """).param("call", call).param("person", UUID.randomUUID()).update();
        jdbc.sql("""
                        insert into call.extension (call, recommender, day, reason, granted_by, granted_person,
                            granted_organisation, granted_at)
                        values (:call, '140000', date '2026-12-01', '汛期延后', '总局 乙', :person, :person, now()),
                            (:call, null, date '2026-12-02', '都延后', '总局 乙', :person, :person, now())
                        """).param("call", call).param("person", UUID.randomUUID()).update();
        get(Complaining.NATION, "/discipline/seats", 200).contains("追加", "3 个", "另有两地条件具备", "总局 甲");
        get(SHANXI, "/discipline/seats", 200).contains("另有两地条件具备");
        get(HEBEI, "/discipline/seats", 200).doesNotContain("另有两地条件具备");
        get(SHANXI, "/discipline/extensions", 200).contains("汛期延后", "2026年12月1日", "都延后");
        get(HEBEI, "/discipline/extensions", 200).contains("都延后").doesNotContain("汛期延后");
        get(SHANXI, "/discipline/enrolments", 200).contains("在库").doesNotContain("示例丙县");
        get(SAMPLE, "/discipline/enrolments", 200).contains("在库").doesNotContain("平遥县");
        get(DEMONSTRATION, "/discipline/enrolments", 200).doesNotContain("平遥县");
        get(Complaining.ACCUSED, "/discipline/seats", 403);
    }

    @Test
    @DisplayName("R1, R91: 纪检 reads the exceptions with both persons who agreed to them")
    void exceptions() {
        get(Complaining.NATION, "/discipline/names", 200).contains("示例省农产品评选管理办法", "演示", "总局业务", "登记", "同意");
    }

    private AbstractStringAssert<?> get(Actor reader, String address, int status) {
        return assertThat(mvc.get().uri(address).with(Actors.as(reader)))
                .hasStatus(status)
                .bodyText();
    }
}
