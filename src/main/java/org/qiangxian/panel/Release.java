package org.qiangxian.panel;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.qiangxian.call.CallId;
import org.qiangxian.form.Kind;

/** When the decisions of a kind took effect, and when their list became public. */
public record Release(
        CallId call, Kind kind, Instant at, @Nullable Instant publishedAt) {}
