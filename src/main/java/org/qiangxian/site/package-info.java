/** The public pages: the programme, the places in code order, one page a city, the indicator system, texts and help. */
@ApplicationModule(
        allowedDependencies = {
            "region",
            "library",
            "industry",
            "catalogue",
            "measurement",
            "sentence",
            "comparison",
            "search",
            "document"
        })
@NullMarked
package org.qiangxian.site;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
