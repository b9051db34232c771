/**
 * 特色产业, 专业镇, 产业链 and 产业集群 of a city as records that the city writes by itself from public lists; nobody asks for them
 * (R153). They have neither score nor size, and are ordered by kind and name only.
 */
@ApplicationModule(allowedDependencies = {"region", "library", "procedure"})
@NullMarked
package org.qiangxian.industry;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
