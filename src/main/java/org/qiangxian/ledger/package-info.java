/** 负担台账: the minutes of every duty that those above lay on a city or province; each module that asks contributes its own (R3, R5). */
@ApplicationModule(allowedDependencies = {"region", "calendar"})
@NullMarked
package org.qiangxian.ledger;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
