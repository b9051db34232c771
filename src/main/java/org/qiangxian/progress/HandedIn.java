package org.qiangxian.progress;

import java.time.Instant;
import java.util.List;
import org.qiangxian.form.Content;

/**
 * A text as it was handed in.
 *
 * @param passages what the platform filled in and the member kept
 */
record HandedIn(int number, Content content, List<Prefilled> passages, boolean nothingNew, Instant at) {}
