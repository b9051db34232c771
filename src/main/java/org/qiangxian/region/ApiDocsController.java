package org.qiangxian.region;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The readable description of the public API, which needs no log-in. */
@Controller
class ApiDocsController {

    @GetMapping("/api/docs")
    String show() {
        return "region/api";
    }
}
