package org.qiangxian.sandbox;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The limits on what a file of others may cost this machine.
 *
 * @param atOnce files judged at the same time; as many tables are read at the same time besides
 * @param waiting files that may wait; further senders are asked to try again
 * @param seconds of one core for one file, and four times as many by the clock
 * @param memoryMib of a child process, MiB
 * @param scratchMib of disk for files that are being received and judged, MiB
 * @param patience how long a request waits for a quick judgement before it shows a page of its progress
 */
@ConfigurationProperties("qiangxian.sandbox")
public record SandboxSettings(
        @DefaultValue("2") int atOnce,
        @DefaultValue("600") int waiting,
        @DefaultValue("20") int seconds,
        @DefaultValue("256") int memoryMib,
        @DefaultValue("2048") int scratchMib,
        @DefaultValue("500ms") Duration patience) {

    public SandboxSettings {
        if (atOnce < 1 || waiting < 1 || seconds < 1 || memoryMib < 160 || scratchMib < 64) {
            throw new IllegalArgumentException(
                    "qiangxian.sandbox: at least one at once, 160 MiB of memory, 64 of disk");
        }
    }
}
