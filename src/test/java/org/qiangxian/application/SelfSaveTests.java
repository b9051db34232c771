package org.qiangxian.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.qiangxian.PlatformTest;
import org.qiangxian.account.Actor;
import org.qiangxian.account.Actors;
import org.qiangxian.call.CallId;
import org.qiangxian.call.TestCalls;
import org.qiangxian.form.Contents;
import org.qiangxian.form.Kind;
import org.qiangxian.shell.Refusal;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.util.LinkedMultiValueMap;

/** The save of a page by itself: what is kept in memory of a draft never decides anything that has changed since. */
@PlatformTest
@Transactional
class SelfSaveTests {

    private static final Actor CITY = Actors.city("990121");
    private static final Actor OTHER_CITY = Actors.city("990221");

    @Autowired
    private SelfSaves saves;

    @Autowired
    private Drafts drafts;

    @Autowired
    private ApplicationRepository repository;

    @Autowired
    private JdbcClient jdbc;

    private CallId call;
    private ApplicationId id;

    /** A draft that was saved by itself once, so that its status is known. */
    @BeforeEach
    void savedOnce() {
        call = TestCalls.open(jdbc);
        id = drafts.begin(CITY, call, Kind.PILOT, Contents.pilot()).id();
        assertThat(save(CITY, 1, "甲")).isEqualTo(2);
    }

    private int save(Actor actor, int edit, String task) {
        var sent = new LinkedMultiValueMap<String, String>();
        sent.add("edit", String.valueOf(edit));
        sent.add("text.task", task);
        return saves.save(actor, id, sent).edit();
    }

    private String task() {
        return repository.find(id).orElseThrow().content().text("task");
    }

    @Test
    @DisplayName("each save builds on the one before; one that does not is refused and changes nothing")
    void eachSaveBuildsOnTheOneBefore() {
        assertThat(save(CITY, 2, "乙")).isEqualTo(3);
        assertThat(task()).isEqualTo("乙");

        assertThatThrownBy(() -> save(CITY, 2, "丙")).isInstanceOf(Refusal.Conflict.class);
        assertThat(task()).isEqualTo("乙");
        assertThat(save(CITY, 3, "丁")).isEqualTo(4);
    }

    @Test
    @DisplayName("for others a draft does not exist, however often its city saved it")
    void doesNotExistForOthers() {
        assertThatThrownBy(() -> save(OTHER_CITY, 2, "别人")).isInstanceOf(Refusal.NotFound.class);
        assertThatThrownBy(() -> save(Actors.province("990000"), 2, "别人")).isInstanceOf(Refusal.NotFound.class);
        assertThat(task()).isEqualTo("甲");
    }

    @Test
    @DisplayName("what was handed in is saved no more, until it is taken back")
    void whatWasHandedInIsSavedNoMore() {
        jdbc.sql("update application.application set status = 'SUBMITTED', holder = 'RECOMMENDER' where id = :id")
                .param("id", id.value())
                .update();
        assertThatThrownBy(() -> save(CITY, 2, "乙"))
                .isInstanceOf(Refusal.Conflict.class)
                .hasMessageContaining("不能填写");
        assertThat(task()).isEqualTo("甲");

        jdbc.sql("update application.application set status = 'RETURNED', holder = 'CITY' where id = :id")
                .param("id", id.value())
                .update();
        assertThat(save(CITY, 2, "乙")).isEqualTo(3);
    }

    @Test
    @DisplayName("a draft that was carried to another place is that place's alone")
    void aCarriedDraftIsTheOtherPlaces() {
        jdbc.sql("update application.application set unit = '990221' where id = :id")
                .param("id", id.value())
                .update();

        assertThatThrownBy(() -> save(CITY, 2, "乙")).isInstanceOf(Refusal.NotFound.class);
        assertThat(save(OTHER_CITY, 2, "丙")).isEqualTo(3);
        assertThat(task()).isEqualTo("丙");
    }

    @Test
    @DisplayName("after a newer version of the call was taken over, what is sent is read by the form of that version")
    void readByTheFormOfTheVersionTakenOver() {
        jdbc.sql("""
                        insert into call.version (call, number, status, definition, reason, drafted_by, drafted_at,
                            published_by, published_at)
                        select call, 2, 'PUBLISHED', replace(definition::text, '"key": "task"', '"key": "aim"')::jsonb,
                            '测试', '测试', now(), '测试', now()
                        from call.version where call = :call
                        """).param("call", call.value()).update();
        drafts.adopt(CITY, id);

        save(CITY, 3, "乙");

        assertThat(task()).isEmpty();
        assertThat(repository.find(id).orElseThrow().content().texts()).containsKey("aim");
    }
}
