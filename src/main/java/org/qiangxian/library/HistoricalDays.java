package org.qiangxian.library;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.qiangxian.database.PlatformSettings;
import org.qiangxian.shell.Chinese;
import org.qiangxian.shell.Refusal;
import org.springframework.stereotype.Component;

/**
 * Decides which admissions are history and may be entered from a list: those before the day of going live. Without that
 * setting no list can be entered, except in a demonstration, which has no such day.
 */
@Component
class HistoricalDays {

    static final String CLOSED = "名单登记没有开放：上线日期还没有设定。请运维人员设定 QIANGXIAN_LIBRARY_GO_LIVE 后重启平台；上线以后入库的，由各县（区、镇）自行申请。";

    private final LibrarySettings settings;
    private final boolean demonstration;

    HistoricalDays(LibrarySettings settings, PlatformSettings platform) {
        this.settings = settings;
        this.demonstration = platform.demonstration();
    }

    /** Why no list can be entered; empty where one can. */
    String closed() {
        return settings.goLive() == null && !demonstration ? CLOSED : "";
    }

    void require() {
        if (!closed().isEmpty()) {
            throw new Refusal.Conflict(closed());
        }
    }

    /** What is wrong with an admission on this day or, where the document states none, with the day of the document. */
    Optional<String> check(@Nullable LocalDate admittedOn, Basis basis) {
        var live = settings.goLive();
        if (live == null) {
            return Optional.empty();
        }
        var day = admittedOn == null ? basis.issuedOn() : admittedOn;
        if (day == null) {
            return Optional.of("入库日期和文件日期都没有写，不能确认在上线以前入库");
        }
        return day.isBefore(live)
                ? Optional.empty()
                : Optional.of("%s上线以后入库的，由该地自行申请，不能从名单登记".formatted(Chinese.date(live)));
    }
}
