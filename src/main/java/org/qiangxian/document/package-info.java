/** Forms and lists as Word, PDF and Excel, the code that binds paper to text, and checked uploads. */
@ApplicationModule(allowedDependencies = {"region", "sandbox"})
@NullMarked
package org.qiangxian.document;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
