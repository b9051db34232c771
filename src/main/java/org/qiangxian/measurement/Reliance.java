package org.qiangxian.measurement;

import java.time.Instant;
import java.util.Optional;

/** What was made of the values as they stood, contributed by the modules above: such values are not taken back any more. */
public interface Reliance {

    /** What was made of them since a moment, in words, as 已冻结数据快照2026-001; empty where nothing was. */
    Optional<String> since(Instant at);
}
