/**
 * 辖区培育: what a city bureau does for the counties of its area that are outside the library (R25, R100). Each takes part by its own
 * word and leaves likewise; the bureau reads its figures by its consent alone. The tables are {@link OfferAction} and
 * {@link CircleAction}.
 */
@ApplicationModule(allowedDependencies = {"region", "library", "notice", "procedure"})
@NullMarked
package org.qiangxian.circle;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
