/** 参考指标体系: dimensions and indicators in versions that nobody can alter once they are published (R15, R28–R34). */
@ApplicationModule(allowedDependencies = {"region"})
@NullMarked
package org.qiangxian.catalogue;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
