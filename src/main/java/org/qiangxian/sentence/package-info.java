/**
 * 有出处的句子: a sentence whose every digit is bound to where it comes from, so that no number can be written that follows from
 * nothing (R42). Reports and the public pages of cities are made of them; it owns nothing.
 */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package org.qiangxian.sentence;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
