/** 消息: what happened, told once to each it concerns; 待办 with days left, reminders, 催办, mail; and the clock of all jobs. */
@ApplicationModule(allowedDependencies = {"region", "calendar", "document", "procedure"})
@NullMarked
package org.qiangxian.notice;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
