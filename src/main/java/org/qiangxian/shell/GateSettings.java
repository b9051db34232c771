package org.qiangxian.shell;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How many requests the platform works on at once. More than a few for each processor finish none of them sooner, and
 * after a start they leave the compiler of the JVM, which has one thread among them, no time to make them cheaper.
 *
 * @param atOnce requests that are worked on at the same time (QIANGXIAN_GATE_AT_ONCE); unset: {@value #EACH} for each
 *     processor
 * @param keptForActs how many of these places reading may never take: they are for log-ins, saves and submissions
 *     (QIANGXIAN_GATE_KEPT_FOR_ACTS); unset: a quarter
 * @param patience how long a request waits for a place before it is turned away; with the rendering of the answer it
 *     stays below two seconds
 */
@ConfigurationProperties("qiangxian.gate")
record GateSettings(
        @Nullable Integer atOnce,
        @Nullable Integer keptForActs,
        @DefaultValue("1500ms") Duration patience) {

    static final int EACH = 4;

    /** @param processors of this machine */
    Places places(int processors) {
        int all = atOnce == null ? EACH * processors : atOnce;
        return new Places(all, keptForActs == null ? all / 4 : keptForActs);
    }
}
