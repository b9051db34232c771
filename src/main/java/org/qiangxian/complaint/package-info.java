/**
 * 投诉 and 纪检 (R1, R2, R4, R6, R7, R91, R110): reports of the public bypass the accused: they go to the body above it,
 * and to 纪检 alone where 总局 is accused. The accused learns nothing from any list, number, message, search or file. 纪检
 * reads everything and changes nothing.
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
