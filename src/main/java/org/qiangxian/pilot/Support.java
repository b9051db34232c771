package org.qiangxian.pilot;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.qiangxian.account.Signature;

/**
 * 支持记录: which quality tool a higher level used for a pilot, and with what result (R77, R94, R107, R152).
 *
 * @param step the step that recorded it
 * @param giver by whom: an office or a technical body
 * @param reason why the city does not confirm it; empty otherwise
 * @param by who recorded it
 * @param answered when the city answered; null until then
 */
record Support(
        UUID id,
        PilotId pilot,
        int step,
        SupportTool tool,
        String giver,
        String what,
        String result,
        SupportStatus status,
        String reason,
        Signature by,
        Instant at,
        @Nullable Instant answered) {}
