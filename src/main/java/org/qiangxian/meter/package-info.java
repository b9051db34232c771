/**
 * 具名查看: how many places one person reads by name in a day, whatever page, file or JSON it is; the purpose and the second person's
 * consent with which it may be more; the register of it for 纪检 (R1).
 */
@ApplicationModule(allowedDependencies = {"region", "document"})
@NullMarked
package org.qiangxian.meter;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
