/** 形式检查: the proposals that have come to 总局, each looked at item by item, never for its merit (A2). */
@ApplicationModule(
        allowedDependencies = {"region", "library", "call", "form", "document", "application", "submission", "procedure"
        })
@NullMarked
package org.qiangxian.inspection;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
