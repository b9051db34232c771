package org.qiangxian.shell;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How many requests the platform works on at once.
 *
 * @param atOnce requests that are worked on at the same time (QIANGXIAN_GATE_AT_ONCE)
 * @param keptForActs how many of these places reading may never take: they are for log-ins, saves and submissions
 * @param patience how long a request waits for a place before it is turned away; with the rendering of the answer it
 *     stays below two seconds
 */
@ConfigurationProperties("qiangxian.gate")
record GateSettings(
        @DefaultValue("32") int atOnce,
        @DefaultValue("8") int keptForActs,
        @DefaultValue("1500ms") Duration patience) {}
