package org.qiangxian.complaint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.qiangxian.MovableClock;
import org.qiangxian.PlatformTest;
import org.qiangxian.account.Accounts;
import org.qiangxian.account.Actor;
import org.qiangxian.account.Actors;
import org.qiangxian.account.Role;
import org.qiangxian.region.RegionCode;
import org.qiangxian.shell.Narrowing;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.annotation.Transactional;

/** What is stored about a person who reports, and what the reading of several posts together would show (R2). */
@PlatformTest
@Transactional
class ComplaintLeakTests {

    @Autowired
    Complaining complaining;

    @Autowired
    ComplaintAccess access;

    @Autowired
    Accounts accounts;

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
            "R2: somebody of the accused who reports while logged in stands nowhere: no name, no account, no address, in no table of complaints or the journal")
    void whoReportsStandsNowhere() {
        var last = jdbc.sql("select coalesce(max(seq), 0) from journal.entry")
                .query(Long.class)
                .single();
        assertThat(mvc.post()
                        .uri("/feedback/new")
                        .with(Actors.as(Complaining.ACCUSED))
                        .with(csrf())
                        .param("ticket", complaining.ticket())
                        .param("door", "BURDEN")
                        .param("level", "CITY")
                        .param("place", "平遥县")
                        .param("text", "按月报送台账"))
                .hasStatusOk();
        assertThat(jdbc.sql("""
                                select count(*) filter (where person is not null or login is not null or name is not null
                                    or organisation is not null or address is not null or request <> '') as named, count(*) as all
                                from journal.entry where seq > :last and not reading
                                """)
                        .param("last", last)
                        .query((row, _) -> row.getInt("named") + " of " + row.getInt("all"))
                        .single())
                .isEqualTo("0 of 1");
        var person = Complaining.ACCUSED.person().toString();
        assertThat(jdbc.sql("""
                                select count(*) from complaint.complaint c, complaint.step s
                                where strpos(c::text || s::text, :person) > 0
                                """).param("person", person).query(Integer.class).single())
                .isZero();
    }

    @Test
    @DisplayName(
            "R2: who works at the accused and is of 纪检 or the handler as well finds it in no list, no count and no message of that post")
    void countsOfTheOtherPost() {
        var holder = accounts.holders(Role.CITY, new RegionCode("990121")).getFirst();
        var bureau = acting(holder, Role.CITY_BUREAU, new RegionCode("990100"));
        var discipline = acting(holder, Role.DISCIPLINE, null);
        var handled = access.handled(bureau, Narrowing.NONE, 1).rows().total();
        var read = access.read(discipline, 1).total();
        var others = access.handled(Actors.cityBureau("990100"), Narrowing.NONE, 1)
                .rows()
                .total();
        var complaint = complaining.told("CITY", "990121");
        assertThat(access.handled(bureau, Narrowing.NONE, 1).rows().total()).isEqualTo(handled);
        assertThat(access.read(discipline, 1).total()).isEqualTo(read);
        assertThat(access.handled(Actors.cityBureau("990100"), Narrowing.NONE, 1)
                        .rows()
                        .total())
                .isEqualTo(others + 1);
        for (var reader : new Actor[] {bureau, discipline}) {
            assertThat(mvc.get().uri(complaint.path()).with(Actors.as(reader))).hasStatus(404);
        }
        assertThat(jdbc.sql("""
                                select count(*) from notice.recipient r join notice.message m on m.id = r.message
                                where r.person = :person and m.key like :key
                                """)
                        .param("person", holder.person())
                        .param("key", complaint.matter() + "%")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    private static Actor acting(Accounts.Holder holder, Role role, @Nullable RegionCode area) {
        return new Actor(
                holder.person(),
                UUID.randomUUID(),
                holder.login(),
                holder.name(),
                UUID.randomUUID(),
                "另一个岗位",
                role,
                area,
                true);
    }
}
