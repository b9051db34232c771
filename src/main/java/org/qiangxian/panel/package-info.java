/** 论证: what has come, the formal check, experts and their opinions in words, consensus, the decision and the year's lists. */
@ApplicationModule(
        allowedDependencies = {"region", "library", "call", "form", "application", "submission", "notice", "calendar"})
@NullMarked
package org.qiangxian.panel;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
