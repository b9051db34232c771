/**
 * 演示数据: invented values and proposals of the fictional 示例省, from a fixed seed and a file, entered through the front
 * doors that everyone uses.
 */
@ApplicationModule(
        allowedDependencies = {"region", "library", "catalogue", "measurement", "call", "form", "application"})
@NullMarked
package org.qiangxian.demonstration;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
