/** 培育库: who is a member since when and by which document, of which type, and with which strategy of its own. */
@ApplicationModule(allowedDependencies = {"region", "procedure", "ledger"})
@NullMarked
package org.qiangxian.library;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
