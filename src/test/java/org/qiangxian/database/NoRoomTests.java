package org.qiangxian.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.qiangxian.PlatformTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The disk has room for what somebody does and none for a statement that follows it. */
@PlatformTest
@Tag("embedded")
class NoRoomTests {

    private static final String PAGE = "/admin/organisations";

    @Autowired
    private JdbcClient jdbc;

    private Guest guest;
    private final String name = "满盘时的局" + UUID.randomUUID().toString().substring(0, 8);

    @BeforeEach
    void logIn(@LocalServerPort int port) {
        guest = Guest.of(port, "demo-system", "Qiangxian-Yanshi-1");
    }

    @AfterEach
    void leave() {
        guest.close();
    }

    @Test
    void whatWasDoneIsAnsweredThoughThereIsNoRoomToRememberTheAnswer() throws Exception {
        var answer = withoutRoom("update on repeat.request for each row when (new.status is not null)", name);

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.words()).contains("已新增");
        assertThat(added()).isEqualTo(1);
    }

    @Test
    void whatWasRefusedIsAnsweredThoughThereIsNoRoomToForgetIt() throws Exception {
        assertThat(withoutRoom("delete on repeat.request", "").status()).isEqualTo(422);
    }

    @Test
    void anActWhoseAnswerFindsNoRoomInTheSessionIsNotSaidToBeUndone() throws Exception {
        var answer = withoutRoom("insert on account.spring_session_attributes", name);

        assertThat(answer.status()).isEqualTo(503);
        assertThat(answer.words()).contains("没有得到确认", "先看它是否已经办成").doesNotContain("没有保存");
        assertThat(added()).isEqualTo(1);
    }

    @Test
    void aPageThatFailsWhenItsFirstPartIsWrittenIsAnsweredWithASentence() throws Exception {
        var answer = withoutRoom("delete on account.spring_session_attributes", name);

        assertThat(answer.status()).isEqualTo(503);
        assertThat(answer.words()).contains("先看它是否已经办成").doesNotContain("已新增");
        assertThat(added()).isEqualTo(1);
    }

    /** Adds an organisation, and reads the page that answers, while a statement fails as on a full disk. */
    private Guest.Answer withoutRoom(String statement, String organisation) throws Exception {
        var token = guest.token(PAGE);
        try (var superuser = TestDatabase.superuser();
                var execute = superuser.createStatement()) {
            execute.execute("""
                    create function public.no_room() returns trigger language plpgsql as $$
                    begin
                        raise disk_full;
                    end
                    $$
                    """);
            try {
                execute.execute(
                        "create trigger no_room before %s execute function public.no_room()".formatted(statement));
                return guest.act(token, PAGE, Map.of("name", organisation, "kind", "CITY", "area", "990121"))
                        .orElseThrow();
            } finally {
                execute.execute("drop function public.no_room() cascade");
            }
        }
    }

    private int added() {
        return jdbc.sql("select count(*) from account.organisation where name = :name")
                .param("name", name)
                .query(Integer.class)
                .single();
    }
}
