package org.qiangxian.site;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Pages of text that anyone may read. */
@Controller
class SiteController {

    @GetMapping("/")
    String home() {
        return "site/home";
    }

    @GetMapping("/programme")
    String programme() {
        return "site/programme";
    }

    @GetMapping("/feedback")
    String feedback() {
        return "site/feedback";
    }

    @GetMapping("/accessibility")
    String accessibility() {
        return "site/accessibility";
    }
}
