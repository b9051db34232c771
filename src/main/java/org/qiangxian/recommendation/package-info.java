/** 受理与推荐: how a recommender reads the proposals of its cities side by side, judges them and puts them forward. */
@ApplicationModule(
        allowedDependencies = {"region", "catalogue", "call", "form", "calendar", "document", "procedure", "application"
        })
@NullMarked
package org.qiangxian.recommendation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
