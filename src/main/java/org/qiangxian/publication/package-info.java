/**
 * 文件: notices, policies, guiding papers and results, drafted by one person of a unit and signed by another; announced
 * once to all concerned, public ones in the 文件库 of the site, never deleted.
 */
@ApplicationModule(
        allowedDependencies = {"region", "form", "call", "notice", "document", "reception", "procedure", "search"})
@NullMarked
package org.qiangxian.publication;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
