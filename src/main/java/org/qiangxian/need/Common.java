package org.qiangxian.need;

import java.time.Instant;
import java.util.UUID;

/**
 * 常见问题: a need and its answer without the name of the city.
 *
 * @param office the office that answered, as shown
 */
record Common(
        UUID need, NeedKind kind, String question, String answer, CommonStatus status, Instant since, String office) {}
