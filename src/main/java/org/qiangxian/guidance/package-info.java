/**
 * 共同凝练: 总局 writes a 指导性技术文件 with the pilots it is made of. Their units remark on it by paragraph until a day, 总局
 * answers each remark, and makes a publication of it, which another person signs (R63). Remarks are never counted by
 * author.
 */
@ApplicationModule(
        allowedDependencies = {
            "region",
            "form",
            "pilot",
            "publication",
            "ledger",
            "notice",
            "calendar",
            "procedure",
            "search"
        })
@NullMarked
package org.qiangxian.guidance;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
