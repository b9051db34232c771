/**
 * 有出处的句子: sentences whose every digit is bound to its source, so that no unfounded number can be written (R42). Reports
 * and the public pages of cities are made from them; the module owns no data.
 */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package org.qiangxian.sentence;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
