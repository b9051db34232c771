/** 专家: those who may be asked for an opinion, where they work, and what keeps them from reading a proposal (R112). */
@ApplicationModule(allowedDependencies = {"region", "form", "application"})
@NullMarked
package org.qiangxian.expert;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
