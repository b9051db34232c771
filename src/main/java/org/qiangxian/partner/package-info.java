/**
 * 合作城市: the counties that take part in a proposal besides the applying one; each consents with its own account before
 * the proposal can be submitted (R49).
 */
@ApplicationModule(allowedDependencies = {"region", "library", "form", "call", "application", "notice", "procedure"})
@NullMarked
package org.qiangxian.partner;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
