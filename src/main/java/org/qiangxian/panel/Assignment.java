package org.qiangxian.panel;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.qiangxian.application.ApplicationId;

/**
 * That an expert reads a proposal.
 *
 * @param declaredAt when the expert declared to have no tie; null: nothing of the proposal has been shown yet
 * @param endedBecause why it ended; null while it lasts
 */
public record Assignment(
        PanelId panel,
        ApplicationId application,
        UUID person,
        @Nullable Instant declaredAt,
        @Nullable String endedBecause) {

    public boolean lasting() {
        return endedBecause == null;
    }
}
