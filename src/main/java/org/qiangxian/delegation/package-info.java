/** 协同部门单项填报: a link by which a department fills exactly one item of a data request, without an account, once. */
@ApplicationModule(allowedDependencies = {"burden", "answer", "region", "catalogue", "notice", "calendar", "procedure"})
@NullMarked
package org.qiangxian.delegation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
