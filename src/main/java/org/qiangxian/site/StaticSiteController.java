package org.qiangxian.site;

import org.qiangxian.account.Actor;
import org.qiangxian.account.Role;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** 静态页面: 总局 or its operator takes documents, cases, the month and the directory along as files, for a portal that mirrors them. */
@Controller
class StaticSiteController {

    static final String PATH = "/static-site";

    private final StaticSite site;
    private final ApplicationEventPublisher facts;

    StaticSiteController(StaticSite site, ApplicationEventPublisher facts) {
        this.site = site;
        this.facts = facts;
    }

    @GetMapping(PATH)
    ModelAndView show(Actor actor) {
        actor.require(Role.SAMR, Role.OPERATOR);
        return new ModelAndView("site/static", "sections", site.sections());
    }

    @GetMapping(PATH + "/pages.zip")
    @Transactional
    public ResponseEntity<byte[]> take(Actor actor) {
        actor.require(Role.SAMR, Role.OPERATOR);
        var zip = site.zip();
        facts.publishEvent(new StaticSiteTaken(zip.length));
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_TYPE, "application/zip")
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("pages.zip")
                                .build()
                                .toString())
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .body(zip);
    }
}
