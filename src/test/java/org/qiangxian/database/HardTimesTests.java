package org.qiangxian.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A platform in a process of its own whose clock jumps and whose port has hanging connections. Only the platform's
 * own clock jumps: the machine's clock belongs to all its processes, and PostgreSQL's clock decides nothing.
 */
class HardTimesTests {

    private static final String PASSWORD = "Qiangxian-Yanshi-1";
    private static final Duration RIGHT = Duration.ZERO;

    @TempDir
    static Path folder;

    private static Path clock;
    private static PlatformProcess platform;

    @BeforeAll
    static void start() throws Exception {
        clock = folder.resolve("clock");
        jump(RIGHT);
        var data = folder.resolve("data");
        FirstStarted.into(data);
        platform = PlatformProcess.startByClock(clock, data, Map.of()).awaitReady();
    }

    @AfterAll
    static void stop() throws Exception {
        platform.close();
    }

    @BeforeEach
    void right() throws IOException {
        jump(RIGHT);
    }

    @Test
    @DisplayName("a clock that jumps forwards ends sessions with a sentence, and everybody logs in again and goes on")
    void forwards() throws IOException {
        try (var before = Guest.of(platform.port(), "demo-system", PASSWORD)) {
            jump(Duration.ofDays(800).negated());

            assertThat(before.read("/desk")).contains("登录");
            try (var after = Guest.of(platform.port(), "demo-system", PASSWORD)) {
                assertThat(add(after, "时钟向前")).contains("已新增");
            }
            theJournalHolds();
        }
    }

    @Test
    @DisplayName("8.1.4.1 b: a clock that jumps backwards leaves no session and no lock longer than they may last")
    void backwards() throws IOException {
        jump(Duration.ofDays(800).negated());
        try (var ahead = Guest.of(platform.port(), "demo-system", PASSWORD)) {
            assertThat(add(ahead, "时钟超前")).contains("已新增");
            lock("demo-audit");

            jump(RIGHT);

            assertThat(ahead.read("/desk")).contains("登录");
            try (var after = Guest.of(platform.port(), "demo-system", PASSWORD)) {
                assertThat(add(after, "时钟向后")).contains("已新增");
            }
            theJournalHolds();
        }
    }

    @Test
    @DisplayName("600 idle lines and 50 forms that never end keep nobody waiting")
    void linesThatHang() throws IOException {
        var open = new ArrayList<Socket>();
        try {
            for (var i = 0; i < 650; i++) {
                open.add(line(
                        i < 600
                                ? ""
                                : "POST /login HTTP/1.1\r\nHost: localhost\r\n"
                                        + "Content-Type: application/x-www-form-urlencoded\r\n"
                                        + "Content-Length: 60000\r\n\r\nlogin=someone&password="));
            }
            var begun = Instant.now();
            try (var guest = Guest.of(platform.port(), "demo-system", PASSWORD)) {
                assertThat(add(guest, "线路占用")).contains("已新增");
            }
            assertThat(Duration.between(begun, Instant.now()))
                    .as("log-in, page and act, on a busy machine")
                    .isLessThan(Duration.ofSeconds(20));
        } finally {
            for (var socket : open) {
                socket.close();
            }
        }
    }

    private static Socket line(String begun) throws IOException {
        var socket = new Socket("localhost", platform.port());
        socket.getOutputStream().write(begun.getBytes(StandardCharsets.US_ASCII));
        return socket;
    }

    private static String add(Guest guest, String name) {
        return guest.send(
                "/admin/organisations",
                "/admin/organisations",
                Map.of("name", name, "kind", "DEPARTMENT", "area", "", "parent", ""));
    }

    /**
     * Locks the account by five wrong passwords; with the right password it can be used again as soon as the clock is
     * right.
     */
    private static void lock(String login) {
        try (var nobody = Guest.nobody(platform.port())) {
            for (var i = 0; i < 5; i++) {
                nobody.send("/login", "/login", Map.of("login", login, "password", "wrong" + i, "next", ""));
            }
            assertThat(nobody.send("/login", "/login", Map.of("login", login, "password", PASSWORD, "next", "")))
                    .contains("锁定");
        }
    }

    private static void theJournalHolds() {
        try (var audit = Guest.of(platform.port(), "demo-audit", PASSWORD)) {
            assertThat(audit.send("/admin/journal", "/admin/journal/verify", Map.of()))
                    .contains("完整")
                    .doesNotContain("不一致");
        }
    }

    private static void jump(Duration behind) throws IOException {
        var next = Files.writeString(clock.resolveSibling("next"), behind.toString());
        Files.move(next, clock, StandardCopyOption.ATOMIC_MOVE);
    }
}
