package org.qiangxian.library;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.format.annotation.DateTimeFormat;

/**
 * @param goLive the day on which counties began to apply here by themselves (QIANGXIAN_LIBRARY_GO_LIVE); only admissions before
 *     it are entered from a list
 */
@ConfigurationProperties("qiangxian.library")
record LibrarySettings(
        @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable
        LocalDate goLive) {}
