package org.qiangxian.panel;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.qiangxian.application.ApplicationId;

/**
 * The assignment of a proposal to an expert.
 *
 * @param declaredAt when the expert declared to have no tie; null until then, when nothing of the proposal is shown
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
