package org.qiangxian.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.qiangxian.MovableClock;
import org.qiangxian.PlatformTest;
import org.qiangxian.account.Actor;
import org.qiangxian.account.Actors;
import org.qiangxian.notice.Notices;
import org.qiangxian.notice.Subjects;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.annotation.Transactional;

/** A publication withdrawn or replaced before the minute from which it is known. */
@PlatformTest
@Transactional
class EmbargoTests {

    private static final Instant NOW = Instant.parse("2026-03-02T02:00:00Z");
    private static final Actor COUNTY = Actors.city("990121");

    /** A title that no other paper has. */
    private static final String TITLE = "关于独一份文件走查的通知";

    @Autowired
    Drafting drafting;

    @Autowired
    Signing signing;

    @Autowired
    PublicationRepository repository;

    @Autowired
    Notices notices;

    @Autowired
    MovableClock clock;

    @Autowired
    MockMvcTester mvc;

    @BeforeEach
    void stopTheClock() {
        clock.stopAt(NOW);
    }

    private Office office() {
        return new Office(drafting, signing, repository);
    }

    @Test
    @DisplayName("R131: one withdrawn before its minute is known to nobody, then or later; nobody is told")
    void withdrawnBeforeItsMinute() {
        var id = office().issued(Papers.open()
                .with("title", TITLE)
                .with("embargoDay", "2026-03-03")
                .with("embargoTime", "9:30"));
        signing.withdraw(Papers.FIRST, id, "时间有变");

        clock.stopAt(NOW.plus(Duration.ofDays(3)));
        assertThat(mvc.get().uri("/texts/" + id)).hasStatus(404);
        assertThat(mvc.get().uri("/publications/" + id).with(Actors.as(COUNTY))).hasStatus(404);
        assertThat(subject(COUNTY)).doesNotContain(TITLE);
    }

    @Test
    @DisplayName("R131: what replaces another under an embargo is not given away by the other before its minute")
    void aReplacementUnderEmbargoIsNotGivenAway() {
        var old = office().issued(Papers.open().with("title", "先前的一份通知"));
        office().issued(Papers.open()
                .with("title", TITLE)
                .with("replaces", old.toString())
                .with("embargoDay", "2026-03-03")
                .with("embargoTime", "9:30"));

        assertThat(mvc.get().uri("/texts/" + old)).hasStatusOk().bodyText().doesNotContain(TITLE, "被代替");
        clock.stopAt(NOW.plus(Duration.ofDays(3)));
        assertThat(mvc.get().uri("/texts/" + old)).hasStatusOk().bodyText().contains(TITLE, "已被代替");
    }

    private @Nullable String subject(Actor actor) {
        return Subjects.of(notices, actor).stream().findFirst().orElse("");
    }
}
