/**
 * 结对对标: two cities propose, agree and end to see each other by name for chosen indicators and a term (R36, R49). The
 * consents themselves are kept in {@code disclosure}; this module has the pages on which they are given and what they
 * open is read.
 */
@ApplicationModule(allowedDependencies = {"region", "library", "catalogue", "comparison", "disclosure", "notice"})
@NullMarked
package org.qiangxian.pairing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
