/** 岗位授权: the security administrator grants the posts that the system administrator proposed, and ends them. */
@ApplicationModule(allowedDependencies = {"document", "procedure"})
@NullMarked
package org.qiangxian.grant;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
