/**
 * 本省任务标题: a province's own headings and order over the seven national tasks (R35). Profile and diagnosis of its places
 * can be read under either headings, with each indicator exactly once.
 */
@ApplicationModule(allowedDependencies = {"region", "catalogue"})
@NullMarked
package org.qiangxian.heading;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
