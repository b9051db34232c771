package org.qiangxian.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.qiangxian.database.PlatformSettings;
import org.qiangxian.shell.Refusal;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.ConfigurationPropertySources;
import org.springframework.core.env.MutablePropertySources;
import org.springframework.core.env.SystemEnvironmentPropertySource;

class HistoricalDaysTests {

    private static final LocalDate LIVE = LocalDate.of(2026, 7, 1);
    private static final LocalDate BEFORE = LocalDate.of(2026, 6, 30);

    @Test
    @DisplayName(
            "R14: from the day of going live on no list enters a member, whichever of its days the document states")
    void laterDaysAreRefused() {
        var history = history(LIVE, false);

        assertThat(history.check(BEFORE, dated(null))).isEmpty();
        assertThat(history.check(null, dated(BEFORE))).isEmpty();
        assertThat(history.check(LIVE, dated(BEFORE))).get().asString().contains("2026年7月1日上线以后", "自行申请");
        assertThat(history.check(null, dated(LIVE))).get().asString().contains("自行申请");
        assertThat(history.check(null, dated(null))).get().asString().contains("都没有写");
    }

    @Test
    @DisplayName("R14: where nobody set the day of going live the list is closed, but in a demonstration")
    void closedWithoutADay() {
        assertThat(history(LIVE, false).closed()).isEmpty();
        assertThat(history(null, true).closed()).isEmpty();
        assertThat(history(null, false).closed()).contains("QIANGXIAN_LIBRARY_GO_LIVE");
        assertThatThrownBy(history(null, false)::require).isInstanceOf(Refusal.Conflict.class);
    }

    @Test
    @DisplayName("the day is set as it is written in the environment")
    void theDayIsRead() {
        var environment = new SystemEnvironmentPropertySource(
                "systemEnvironment", Map.of("QIANGXIAN_LIBRARY_GO_LIVE", "2026-07-01"));
        var sources = new MutablePropertySources();
        sources.addLast(environment);

        assertThat(new Binder(ConfigurationPropertySources.from(sources))
                        .bind("qiangxian.library", LibrarySettings.class)
                        .get()
                        .goLive())
                .isEqualTo(LIVE);
    }

    private static Basis dated(@Nullable LocalDate day) {
        return new Basis("甲〔2026〕1号", "名单", day);
    }

    private static HistoricalDays history(@Nullable LocalDate live, boolean demonstration) {
        var database = new PlatformSettings.Db("", "", "", "", "");
        return new HistoricalDays(
                new LibrarySettings(live), new PlatformSettings("data", database, demonstration, "", 512));
    }
}
