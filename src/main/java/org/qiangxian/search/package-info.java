/** 查找: one box over all that can be found by words; each module answers for its own texts, through its own gate. */
@ApplicationModule(allowedDependencies = {"document"})
@NullMarked
package org.qiangxian.search;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
