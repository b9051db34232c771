/**
 * 投诉 and 纪检 (R1, R2, R4, R6, R7, R91, R110): what people report goes past the accused to the body above it and to 纪检; about 总局
 * to 纪检 alone. The accused learns nothing by any list, number, message, search or file. 纪检 reads all and changes nothing.
 */
@ApplicationModule(
        allowedDependencies = {
            "region",
            "measurement",
            "objection",
            "delegation",
            "document",
            "sandbox",
            "notice",
            "calendar",
            "procedure"
        })
@NullMarked
package org.qiangxian.complaint;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
