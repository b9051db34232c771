package org.qiangxian.site;

import org.qiangxian.account.Actor;
import org.qiangxian.document.Download;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/**
 * 静态页面: 总局 or its operator exports documents, cases, 质量月 and the directory as files, for a portal that mirrors them.
 */
@Controller
class StaticSiteController {

    static final String PATH = "/static-site";

    private final StaticSite site;

    StaticSiteController(StaticSite site) {
        this.site = site;
    }

    @GetMapping(PATH)
    ModelAndView show(Actor actor) {
        StaticSite.require(actor);
        return new ModelAndView("site/static", "sections", site.sections());
    }

    @GetMapping(PATH + "/" + StaticSite.FILE)
    ResponseEntity<byte[]> take(Actor actor) {
        return new Download(StaticSite.FILE, "application/zip", site.take(actor)).answer();
    }
}
