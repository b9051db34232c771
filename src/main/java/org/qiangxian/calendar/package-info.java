/** 工作日: the days China works and rests, by the yearly notice of 国务院办公厅, and the ends of days in Beijing time. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package org.qiangxian.calendar;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
