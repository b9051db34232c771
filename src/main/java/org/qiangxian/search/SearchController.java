package org.qiangxian.search;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.qiangxian.account.Actor;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** One box in the workspace, which also finds the reader's own records, and one on the public site, which finds what is public. */
@Controller
class SearchController {

    private final Search search;

    SearchController(Search search) {
        this.search = search;
    }

    @GetMapping("/search")
    ModelAndView inside(Actor actor, @RequestParam @Nullable String q) {
        return page("search/inside", actor, q);
    }

    @GetMapping("/find")
    ModelAndView outside(@RequestParam @Nullable String q) {
        return page("search/outside", null, q);
    }

    private ModelAndView page(String view, @Nullable Actor reader, @Nullable String typed) {
        var query = Words.of(typed);
        return new ModelAndView(view, Map.of("page", new SearchPage(query, search.of(reader, query))));
    }
}
