/**
 * 培育库: which units are members, since when and by which document, of which type, and with which strategy of their own.
 */
@ApplicationModule(allowedDependencies = {"region", "procedure", "ledger"})
@NullMarked
package org.qiangxian.library;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
