/**
 * 成果推荐: a province picks a result of a report it has read, and with the consent of its city it is submitted to 总局
 * (R90). Silence is no consent, a consent can be taken back, nothing is counted, and no two cities are shown side by
 * side.
 */
@ApplicationModule(allowedDependencies = {"region", "library", "pilot", "progress", "document", "notice", "procedure"})
@NullMarked
package org.qiangxian.promotion;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
