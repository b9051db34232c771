/**
 * 辖区培育: what a city bureau does for the counties of its area that are outside the library (R25, R100). Each county
 * joins and leaves by its own decision; the bureau reads its figures only with its consent. The tables are {@link
 * OfferAction} and {@link CircleAction}.
 */
@ApplicationModule(allowedDependencies = {"region", "library", "notice", "procedure"})
@NullMarked
package org.qiangxian.circle;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
