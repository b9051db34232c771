/**
 * 结对对标: two cities propose, agree and end to see each other by name for chosen indicators and a term (R36, R49). The
 * consent itself lies in {@code disclosure}; this is the desk at which it is given and what is read with it.
 */
@ApplicationModule(allowedDependencies = {"region", "library", "catalogue", "comparison", "disclosure", "notice"})
@NullMarked
package org.qiangxian.pairing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
