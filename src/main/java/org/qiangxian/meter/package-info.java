/**
 * 具名查看: limits how many places one person reads by name in a day, on pages, in files and as JSON together; more needs a
 * purpose and the consent of a second person; 纪检 reads the register of it (R1).
 */
@ApplicationModule(allowedDependencies = {"region", "document"})
@NullMarked
package org.qiangxian.meter;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
