/**
 * 动态调整: after one of the four kinds of major incident 总局 hears a member and its province, decides with reasons, and has
 * the decision reviewed by a third person (R20). The workflow is the table {@link AdjustmentAction}. For everybody it
 * does not concern a case does not exist: no page, count, number, message or line of the journal reveals it.
 */
@ApplicationModule(
        allowedDependencies = {"region", "library", "document", "reception", "notice", "calendar", "procedure"})
@NullMarked
package org.qiangxian.adjustment;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
