package org.qiangxian.adjustment;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.qiangxian.account.Role;

/**
 * What of a case tells whose turn it is in it, and until when. {@link CaseFile} holds all of a case and says the same.
 *
 * @param hearing the last; null where there was none
 * @param heard who said something in it
 * @param parties who acted in the case for the city or its province
 * @param hands who had a hand in it for 总局, and reviews it no more
 * @param asked when the last review of the last ruling was asked for; null where none was
 */
record CaseTurn(
        Adjustment matter,
        @Nullable Hearing hearing,
        Set<Role> heard,
        Set<UUID> parties,
        Set<UUID> hands,
        @Nullable Instant asked) {}
