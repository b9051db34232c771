package org.qiangxian.repeat;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.qiangxian.PlatformTest;
import org.qiangxian.database.TestDatabase;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The disk has room for what somebody does and none for a statement that follows it. */
@PlatformTest
@Tag("embedded")
class NoRoomTests {

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient jdbc;

    private Browser browser;

    private final String name = "满盘时的局" + UUID.randomUUID().toString().substring(0, 8);

    @BeforeEach
    void open() throws Exception {
        browser = new Browser(port);
        browser.logIn("demo-system");
    }

    @AfterEach
    void close() {
        browser.close();
    }

    @Test
    void whatWasDoneIsAnsweredThoughThereIsNoRoomToRememberTheAnswer() throws Exception {
        var answer =
                withoutRoom("update on repeat.request for each row when (new.status is not null)", () -> add(name));

        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(added()).isEqualTo(1);
    }

    @Test
    void whatWasRefusedIsAnsweredThoughThereIsNoRoomToForgetIt() throws Exception {
        assertThat(withoutRoom("delete on repeat.request", () -> add("")).statusCode())
                .isEqualTo(422);
    }

    @Test
    void anActWhoseAnswerFindsNoRoomInTheSessionIsNotSaidToBeUndone() throws Exception {
        var answer = withoutRoom("insert on account.spring_session_attributes", () -> add(name));

        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.body()).contains("没有得到确认", "先看它是否已经办成").doesNotContain("没有保存");
        assertThat(added()).isEqualTo(1);
    }

    @Test
    void aPageThatFailsWhenItsFirstPartIsWrittenIsAnsweredWithASentence() throws Exception {
        var page = add(name).headers().firstValue("Location").orElseThrow();
        var answer = withoutRoom("delete on account.spring_session_attributes", () -> browser.answer(page));

        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.body()).contains("先看它是否已经办成").doesNotContain("已新增");
    }

    private HttpResponse<String> add(String organisation) throws Exception {
        return browser.post(
                Browser.ORGANISATIONS, browser.form(Map.of("name", organisation, "kind", "CITY", "area", "990121")));
    }

    /** Does something while a statement fails as on a full disk. */
    private static HttpResponse<String> withoutRoom(String statement, Callable<HttpResponse<String>> act)
            throws Exception {
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
                return act.call();
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
