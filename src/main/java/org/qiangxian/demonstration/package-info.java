/** 演示数据: invented values of the fictional 示例省, from a fixed seed, through the same door as every other value. */
@ApplicationModule(allowedDependencies = {"region", "library", "catalogue", "measurement"})
@NullMarked
package org.qiangxian.demonstration;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
