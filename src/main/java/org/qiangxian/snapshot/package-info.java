/**
 * 快照: the values that are final at a moment, frozen with a hash over their content; verified, compared with another,
 * never changed. Values are shown for one place at a time and through the gate (R1).
 */
@ApplicationModule(allowedDependencies = {"region", "catalogue", "measurement", "disclosure", "document"})
@NullMarked
package org.qiangxian.snapshot;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
