/**
 * 特色产业, 专业镇, 产业链 and 产业集群 of a city as records of its own, written by itself from public lists and never asked for (R153).
 * They have neither score nor size, and no other order than kind and name.
 */
@ApplicationModule(allowedDependencies = {"region", "library", "procedure"})
@NullMarked
package org.qiangxian.industry;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
