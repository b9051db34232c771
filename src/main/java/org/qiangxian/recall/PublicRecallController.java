package org.qiangxian.recall;

import java.util.Map;
import org.qiangxian.search.Words;
import org.qiangxian.shell.Paged;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/**
 * 召回信息 for everybody: links to the official notices, newest first, searchable by product, without places (R1, R113).
 */
@Controller
class PublicRecallController {

    static final String PATH = "/recalls";

    private static final int SIZE = 50;

    private final RecallNotices notices;

    PublicRecallController(RecallNotices notices) {
        this.notices = notices;
    }

    @GetMapping(PATH)
    ModelAndView list(@RequestParam(defaultValue = "") String query, @RequestParam(defaultValue = "1") int page) {
        var words = Words.of(query);
        var found = notices.published(words);
        var shown = Paged.of(page, SIZE, found);
        return new ModelAndView("recall/recalls", Map.of("typed", words.typed(), "notices", shown));
    }
}
