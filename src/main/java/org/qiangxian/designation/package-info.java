/** 官方名称: names of official documents that hold a refused word, admitted by two persons of 总局 and kept in a register. */
@ApplicationModule(allowedDependencies = {"procedure"})
@NullMarked
package org.qiangxian.designation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
