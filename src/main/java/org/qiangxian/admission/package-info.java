/**
 * 入库与退出: a county applies by itself, its bureau and its province pass it on, 总局 decides (R14, R23); a member leaves by its own
 * stamped word. The workflow of an application is the table {@link EntryAction}, that of leaving {@link LeaveAction}.
 */
@ApplicationModule(
        allowedDependencies = {
            "region",
            "library",
            "form",
            "document",
            "reception",
            "sandbox",
            "notice",
            "calendar",
            "procedure",
            "search"
        })
@NullMarked
package org.qiangxian.admission;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
