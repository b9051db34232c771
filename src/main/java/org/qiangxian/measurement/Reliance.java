package org.qiangxian.measurement;

import java.time.Instant;
import java.util.Optional;

/** What modules above have made from the values; contributed by them. Such values can no longer be taken back. */
public interface Reliance {

    /** What was made from the values since a moment, in words such as 已冻结数据快照2026-001; empty where nothing was. */
    Optional<String> since(Instant at);
}
