package org.qiangxian.intake;

import java.util.List;
import java.util.Map;
import org.qiangxian.account.Actor;
import org.qiangxian.document.ListFile;
import org.qiangxian.shell.Chinese;
import org.qiangxian.shell.NarrowedPage;
import org.qiangxian.shell.Narrowing;
import org.qiangxian.shell.Paged;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.servlet.ModelAndView;

/**
 * What the actor's organisation sent, newest first, with the form for another: as a page, and the matches of a search
 * as a file.
 */
@Component
@Transactional(readOnly = true)
class SentList {

    /** How many a page shows. */
    private static final int PAGE = 20;

    private final SentQuery query;
    private final Uploads uploads;

    SentList(SentQuery query, Uploads uploads) {
        this.query = query;
        this.uploads = uploads;
    }

    ModelAndView page(Actor actor, Narrowing asked, int number) {
        return page(actor, asked, number, SourceForm.EMPTY, Map.of(), "");
    }

    ModelAndView page(
            Actor actor, Narrowing asked, int number, SourceForm form, Map<String, String> remarks, String summary) {
        var page = new ListPage(
                list(actor, asked, number),
                form,
                remarks,
                summary,
                uploads.today().toString());
        return new ModelAndView("intake/list", Map.of("page", page));
    }

    private NarrowedPage<SentUpload> list(Actor actor, Narrowing asked, int number) {
        Uploads.requireSender(actor);
        var whose = actor.organisation();
        return NarrowedPage.found(
                asked,
                new NarrowedPage.Choices(
                        query.states(whose).stream().map(Upload.State::label).toList(),
                        query.years(whose),
                        query.count(whose, Narrowing.NONE)),
                Paged.of(
                        number,
                        PAGE,
                        query.count(whose, asked),
                        (limit, offset) -> query.of(whose, asked, limit, offset)));
    }

    ListFile file(Actor actor, Narrowing asked) {
        Uploads.requireSender(actor);
        return new ListFile(
                "上传的表格",
                List.of("文件", "大小", "来源", "发布单位", "上传人", "上传时间", "进度"),
                query.of(actor.organisation(), asked, Integer.MAX_VALUE, 0).stream()
                        .map(row -> List.of(
                                row.name(),
                                row.weight(),
                                row.title(),
                                row.publisher(),
                                row.by(),
                                Chinese.time(row.sentAt()),
                                row.state().label()))
                        .toList());
    }
}
