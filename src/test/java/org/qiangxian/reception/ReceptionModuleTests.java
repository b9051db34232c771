package org.qiangxian.reception;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.qiangxian.PlatformTest;
import org.qiangxian.account.Actor;
import org.qiangxian.account.Actors;
import org.qiangxian.account.People;
import org.qiangxian.sandbox.Sandbox;
import org.qiangxian.sandbox.Sandboxes;
import org.qiangxian.sandbox.Scratch;
import org.qiangxian.sandbox.Task;
import org.qiangxian.sandbox.Work;
import org.qiangxian.shell.Refusal;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * A file whose sender does not wait: it is accepted, refused with a message, or taken up again after its process was
 * killed.
 */
@PlatformTest
class ReceptionModuleTests {

    @Autowired
    private Scratch scratch;

    @Autowired
    private ReceptionRepository repository;

    @Autowired
    private Judging judging;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private People people;

    @Autowired
    private Clock clock;

    private Sandbox impatient;
    private Receptions receptions;
    private final Letters letters = new Letters();
    private Actor city;

    @BeforeEach
    void start() {
        city = somebody("平遥县市场监督管理局");
        impatient = Sandboxes.impatient(scratch);
        receptions = new Receptions(impatient, scratch, repository, transaction, judging);
    }

    @AfterEach
    void stop() {
        letters.judged.countDown();
        impatient.destroy();
        jdbc.sql("delete from reception.reception").update();
        end(city);
    }

    /** A person who really holds a post, because a file is accepted later only if the post still exists. */
    private Actor somebody(String organisation) {
        var login = "sender-" + UUID.randomUUID().toString().substring(0, 12);
        jdbc.sql("""
                with p as (insert into account.person (login, name, created_at) values (:login, '送件人', now()) returning id)
                insert into account.post (person, organisation, role, proposed_at, granted_at)
                select p.id, o.id, 'CITY', now(), now() from p, account.organisation o where o.name = :organisation
                """).param("login", login).param("organisation", organisation).update();
        return people.actors(login).getFirst();
    }

    private void end(Actor actor) {
        jdbc.sql("update account.post set ended_at = now() where id = :post and ended_at is null")
                .param("post", actor.post())
                .update();
    }

    /** Accepts letters that are not empty, and remembers them. */
    private static final class Letters implements Receiver<String> {

        private final List<String> taken = new CopyOnWriteArrayList<>();
        private final CountDownLatch judged = new CountDownLatch(1);

        @Override
        public String subject() {
            return "letter";
        }

        @Override
        public Task<String> task(Sent sent) {
            return new Task<>(Opened.class, "", in -> {
                var said = in.readUTF();
                if (said.startsWith("慢")) {
                    held();
                }
                return said;
            });
        }

        /** Waits until the test lets the slow letters be judged. */
        private void held() {
            try {
                judged.await();
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }

        @Override
        public Outcome accept(Actor actor, Sent sent, ReceivedFile content, String found) {
            if (found.equals("空")) {
                return Outcome.refused(page(sent), "file", "信里没有内容。请写好后再上传。");
            }
            if (found.equals("迟")) {
                throw new Refusal.Conflict("已经截止，不能再收。");
            }
            taken.add(found + content.size());
            return Outcome.taken("/desk");
        }

        @Override
        public String page(Sent sent) {
            return "/library";
        }
    }

    static final class Opened implements Work {
        @Override
        public void run(Path file, String question, DataOutputStream answer) throws IOException {
            answer.writeUTF(Files.readString(file));
        }
    }

    private UUID sent(String letter) {
        return sent(city, letter);
    }

    private UUID sent(Actor actor, String letter) {
        var address = receptions.receive(
                actor, letters, letter.getBytes(StandardCharsets.UTF_8), new Sent("1", letter + ".txt", Map.of()));
        assertThat(address).startsWith("/receptions/");
        return UUID.fromString(address.replace("/receptions/", ""));
    }

    private Reception ended(UUID id) {
        return ended(city, id);
    }

    private Reception ended(Actor actor, UUID id) {
        await().atMost(Duration.ofSeconds(60))
                .until(() -> receptions.get(actor, id).state() != Reception.State.WAITING);
        return receptions.get(actor, id);
    }

    private long pieces(UUID id) {
        return jdbc.sql("select count(*) from reception.piece where reception = :id")
                .param("id", id)
                .query(Long.class)
                .single();
    }

    @Test
    @DisplayName("a sender who does not wait sees how far the file is, and then what came of it")
    void isTakenInBesideTheRequest() {
        var id = sent("平遥");

        assertThat(receptions.get(city, id).sent().name()).isEqualTo("平遥.txt");
        var end = ended(id);

        assertThat(end.state()).isEqualTo(Reception.State.TAKEN);
        assertThat(letters.taken).containsExactly("平遥6");
        assertThat(pieces(id)).isZero();
        assertThat(mvc.get().uri("/receptions/" + id).with(Actors.as(city))).hasRedirectedUrl("/desk");
    }

    @Test
    @DisplayName("a refused file ends with its sentence on the page and in a message to its sender")
    void isRefusedWithASentence() {
        for (var letter : List.of("空", "迟")) {
            var end = ended(sent(letter));

            assertThat(end.state()).isEqualTo(Reception.State.REFUSED);
            assertThat(end.sentence()).isIn("信里没有内容。请写好后再上传。", "已经截止，不能再收。");
            assertThat(mvc.get().uri("/receptions/" + end.id()).with(Actors.as(city)))
                    .hasStatusOk()
                    .bodyText()
                    .contains(String.valueOf(end.sentence()), "href=\"/library\"");
            assertThat(jdbc.sql("select count(*) from notice.message where subject = :subject")
                            .param("subject", "上传的文件没有接收：" + letter + ".txt")
                            .query(Long.class)
                            .single())
                    .isPositive();
        }
        assertThat(letters.taken).isEmpty();
    }

    @Test
    @DisplayName("who lost the post, or was barred, while the file was judged has nothing taken in and is told so")
    void nothingIsTakenInByAPostThatEnded() {
        var lost = sent("慢");
        end(city);
        var other = somebody("太谷区市场监督管理局");
        var barred = sent(other, "慢二");
        jdbc.sql("update account.person set disabled = true where id = :person")
                .param("person", other.person())
                .update();
        letters.judged.countDown();

        for (var end : List.of(ended(lost), ended(other, barred))) {
            assertThat(end.state()).isEqualTo(Reception.State.REFUSED);
            assertThat(end.sentence()).contains("岗位已经结束或账号已停用", "现任经办人");
        }
        assertThat(letters.taken).isEmpty();
        end(other);
    }

    @Test
    @DisplayName("while it is judged the page says so; another organisation finds no such file")
    void isNobodyElses() {
        var id = waiting("objection", 1);

        assertThat(mvc.get().uri("/receptions/" + id).with(Actors.as(city)))
                .hasStatusOk()
                .bodyText()
                .contains("正在检查", "可以离开这个页面");
        assertThat(mvc.get().uri("/receptions/" + id).with(Actors.as(Actors.city("140703"))))
                .hasStatus(404);
        assertThatThrownBy(() -> receptions.get(Actors.province("140000"), id)).isInstanceOf(Refusal.NotFound.class);
    }

    /** A file whose process was killed a minute ago. */
    private UUID waiting(String subject, int tries) {
        var id = UUID.randomUUID();
        try (var slip = scratch.of("%PDF-1.7 不是文件".getBytes(StandardCharsets.UTF_8))) {
            var reception = new Reception(
                    id,
                    subject,
                    new Sent("999999999", "公报.pdf", Map.of()),
                    city,
                    20,
                    Reception.State.WAITING,
                    "/objections/999999999",
                    null,
                    1,
                    clock.instant());
            transaction.executeWithoutResult(_ -> repository.add(reception, slip.file()));
        }
        jdbc.sql("update reception.reception set tries = :tries, alive_at = :at where id = :id")
                .param("tries", tries)
                .param("at", Timestamp.from(clock.instant().plusSeconds(tries > 1 ? -60 : 0)))
                .param("id", id)
                .update();
        return id;
    }

    @Test
    @DisplayName(
            "a file whose process was killed is taken up again, and never by two; after three kills it is given up")
    void isTakenUpAgain() {
        var id = waiting("objection", 2);
        var other = waiting("objection", 3);

        assertThat(ended(id).sentence()).contains("PDF 已损坏");
        assertThat(ended(other).sentence()).contains("多次中断");
        assertThat(repository.takeOver(clock.instant(), Duration.ofSeconds(30))).isEmpty();
        assertThat(pieces(id) + pieces(other)).isZero();
    }
}
