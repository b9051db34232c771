/** 合作城市: which counties take part in a proposal beside its own, each by its own account, before it can be submitted (R49). */
@ApplicationModule(allowedDependencies = {"region", "library", "form", "call", "application", "notice", "procedure"})
@NullMarked
package org.qiangxian.partner;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
