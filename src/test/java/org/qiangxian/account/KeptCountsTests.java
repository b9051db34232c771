package org.qiangxian.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.qiangxian.PlatformTest;
import org.qiangxian.shell.SavesByItself;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.session.Session;
import org.springframework.session.SessionRepository;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.DispatcherServlet;
import org.springframework.web.servlet.FlashMap;

/** The counts in the menu are cached for a moment, but never beyond an act of the reader. */
@PlatformTest
@Tag("embedded")
class KeptCountsTests {

    private static final Actor CITY = Actors.city("990121");
    private static final MenuSettings LONG = new MenuSettings(Duration.ofHours(1));

    @Autowired
    private JdbcConnectionDetails database;

    @Autowired
    private JdbcIndexedSessionRepository sessions;

    private SessionNews news;
    private KeptCounts counts;
    private String session;
    private int waits = 1;

    @BeforeEach
    void start() {
        session = opened(sessions);
        news = new SessionNews(database);
        counts = new KeptCounts(LONG, news);
        news.start();
        await(news::heard);
    }

    private static <S extends Session> String opened(SessionRepository<S> repository) {
        var session = repository.createSession();
        repository.save(session);
        return session.getId();
    }

    @AfterEach
    void stop() {
        news.stop();
        RequestContextHolder.resetRequestAttributes();
        sessions.deleteById(session);
    }

    @Test
    @DisplayName("a page shows the counts that the session read a moment ago")
    void kept() {
        assertThat(shown("GET")).isEqualTo(1);
        waits = 2;

        assertThat(shown("GET")).isEqualTo(1);
    }

    @Test
    @DisplayName("another post of the same session has counts of its own")
    void ofAnotherPost() {
        shown("GET");
        waits = 2;
        page("GET");

        assertThat(counts.of(Actors.province("990000"), false, this::read)).containsValue(2);
    }

    @Test
    @DisplayName("whoever sends a form sees at once what became of it")
    void afterAForm() {
        shown("GET");
        waits = 2;

        assertThat(shown("POST")).as("in the answer itself").isEqualTo(2);
        counts.afterCompletion(page("POST"), new MockHttpServletResponse(), this, null);
        assertThat(shown("GET")).as("and after it").isEqualTo(2);
    }

    @Test
    @DisplayName("what a page saves by itself while somebody writes leaves the counts")
    void afterASaveByItself() throws NoSuchMethodException {
        shown("GET");
        waits = 2;
        var saving = new HandlerMethod(this, KeptCountsTests.class.getDeclaredMethod("saved"));
        counts.afterCompletion(page("POST"), new MockHttpServletResponse(), saving, null);

        assertThat(shown("GET")).isEqualTo(1);
    }

    @SavesByItself
    void saved() {}

    @Test
    @DisplayName("the page that shows the line of an act reads anew, whichever node did it")
    void onThePageWithTheLine() {
        shown("GET");
        waits = 2;
        var line = new FlashMap();
        line.put("done.what", "已提交。");
        page("GET").setAttribute(DispatcherServlet.INPUT_FLASH_MAP_ATTRIBUTE, line);

        assertThat(counts.of(CITY, false, this::read)).containsValue(2);
    }

    @Test
    @DisplayName("an act at another node is heard of: the counts are read anew")
    void afterAnActAtAnotherNode() {
        shown("GET");
        waits = 2;
        act(sessions);

        await(() -> shown("GET") == 2);
    }

    private <S extends Session> void act(SessionRepository<S> repository) {
        var there = Objects.requireNonNull(repository.findById(session));
        there.setAttribute("line", "已提交。");
        repository.save(there);
    }

    @Test
    @DisplayName("a page that has read what waits counts just that, and the next one does not fall back behind it")
    void asThePageShowsIt() {
        shown("GET");
        waits = 2;
        page("GET");

        assertThat(counts.of(CITY, true, this::read)).containsValue(2);
        assertThat(shown("GET")).isEqualTo(2);
    }

    @Test
    @DisplayName("what was read while the reader acted is not kept")
    void readDuringAnAct() {
        page("GET");
        counts.of(CITY, false, () -> {
            counts.afterCompletion(page("POST"), new MockHttpServletResponse(), this, null);
            return Map.of("/desk", 1);
        });
        waits = 2;

        assertThat(shown("GET")).isEqualTo(2);
    }

    @Test
    @DisplayName("while no news is heard, and where the setting says so, nothing is kept")
    void nothingKept() {
        var deaf = new KeptCounts(LONG, new SessionNews(database));
        var never = new KeptCounts(new MenuSettings(Duration.ZERO), news);
        for (var each : new KeptCounts[] {deaf, never}) {
            waits = 1;
            page("GET");
            each.of(CITY, false, this::read);
            waits = 2;

            assertThat(each.of(CITY, false, this::read)).containsValue(2);
        }
    }

    @Test
    @DisplayName("counts that were read longer ago than the setting allows are read anew")
    void tooOld() {
        var brief = new KeptCounts(new MenuSettings(Duration.ofNanos(1)), news);
        page("GET");
        brief.of(CITY, false, this::read);
        waits = 2;

        assertThat(brief.of(CITY, false, this::read)).containsValue(2);
    }

    @Test
    @DisplayName("two requests of one session may leave the line of their act at once: none of them fails")
    void twoLinesAtOnce() {
        both(sessions);
    }

    private <S extends Session> void both(SessionRepository<S> repository) {
        var first = Objects.requireNonNull(repository.findById(session));
        var second = Objects.requireNonNull(repository.findById(session));
        first.setAttribute("line", "已保存。");
        second.setAttribute("line", "已提交。");
        repository.save(first);
        repository.save(second);

        assertThat(Objects.requireNonNull(repository.findById(session)).<String>getAttribute("line"))
                .isEqualTo("已提交。");
    }

    private int shown(String method) {
        page(method);
        return counts.of(CITY, false, this::read).getOrDefault("/desk", 0);
    }

    private Map<String, Integer> read() {
        return Map.of("/desk", waits);
    }

    private MockHttpServletRequest page(String method) {
        var request = new MockHttpServletRequest(method, "/desk");
        request.setSession(new MockHttpSession(null, session));
        RequestContextHolder.setRequestAttributes(new ServletRequestAttributes(request));
        return request;
    }

    private static void await(BooleanSupplier until) {
        var since = Instant.now();
        while (!until.getAsBoolean()) {
            assertThat(Duration.between(since, Instant.now())).isLessThan(Duration.ofMinutes(1));
            Thread.onSpinWait();
        }
    }
}
