/**
 * 随平台交付的公开数据: the facts shipped with the platform and the formulas that make values of them. It owns no table: the
 * values enter through the door of {@code measurement} like those of anybody else, and their batches say where they came from.
 */
@ApplicationModule(allowedDependencies = {"catalogue", "measurement"})
@NullMarked
package org.qiangxian.delivery;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
