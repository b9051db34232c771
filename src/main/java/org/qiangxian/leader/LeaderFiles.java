package org.qiangxian.leader;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.qiangxian.account.Actor;
import org.qiangxian.disclosure.Disclosure;
import org.qiangxian.disclosure.Form;
import org.qiangxian.document.Block;
import org.qiangxian.document.Document;
import org.qiangxian.document.Documents;
import org.qiangxian.document.Download;
import org.qiangxian.document.Drawing;
import org.qiangxian.document.Format;
import org.qiangxian.shell.Chinese;
import org.qiangxian.shell.Refusal;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The sheet as Word and PDF: one page of A4, with its content code; each copy is recorded. */
@Component
@Transactional
class LeaderFiles {

    private static final List<String> NUMBERS = List.of("一、", "二、");
    private static final int GAP = 21;

    private final LeaderPages pages;
    private final Disclosure disclosure;
    private final Documents documents;
    private final ApplicationEventPublisher facts;

    LeaderFiles(LeaderPages pages, Disclosure disclosure, Documents documents, ApplicationEventPublisher facts) {
        this.pages = pages;
        this.disclosure = disclosure;
        this.documents = documents;
        this.facts = facts;
    }

    /** @param ending docx or pdf */
    Download file(Actor actor, String ending) {
        var page = pages.of(actor);
        disclosure.require(actor, page.place(), Form.FILE);
        var format = Format.paper(ending).orElseThrow(() -> new Refusal.NotFound("这一页有 Word 和 PDF 两种文件。请从页面下载。"));
        facts.publishEvent(
                new LeaderPageTaken(page.place(), format.label(), page.code().toString(), actor.login()));
        return documents.write(document(page), format);
    }

    static Document document(LeaderPage page) {
        var blocks = new ArrayList<Block>();
        blocks.add(new Block.Line("呈本地党委、政府领导参阅　　%s　　数据截至%s".formatted(page.unit(), Chinese.date(page.asOf()))));
        blocks.add(new Block.Heading(LeaderPage.SENTENCES));
        var sources = page.sources();
        int last = sources.size() - 1;
        for (int at = 0; at < page.sentences().size(); at++) {
            blocks.add(new Block.Cited(
                    "%d　%s".formatted(at + 1, page.sentences().get(at).text()), at < last ? at + 1 : 0));
        }
        if (!page.charts().isEmpty()) {
            blocks.add(new Block.Drawn(
                    Drawing.row(page.charts().stream().map(LeaderChart::titled).toList(), GAP)));
        }
        blocks.add(new Block.Heading(LeaderPage.QUESTIONS));
        for (int at = 0; at < page.questions().size(); at++) {
            blocks.add(
                    new Block.Cited(NUMBERS.get(at) + page.questions().get(at).text(), 0));
        }
        blocks.add(new Block.Heading(LeaderPage.SOURCES));
        blocks.add(new Block.Notes(
                sources.subList(0, last).stream().map(each -> each.text()).toList()));
        blocks.add(new Block.Note(Objects.requireNonNull(sources.get(last)).text()));
        var document = new Document(page.title(), "", List.of(page.title()), blocks, page.code(), "").onOneSheet();
        return page.fictional() ? document.marked("演示数据") : document;
    }
}
