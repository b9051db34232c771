package org.qiangxian.publication;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.qiangxian.account.Actor;
import org.qiangxian.document.Block;
import org.qiangxian.document.Document;
import org.qiangxian.document.Documents;
import org.qiangxian.document.Download;
import org.qiangxian.document.Format;
import org.qiangxian.document.Letterhead;
import org.qiangxian.publication.PublicationFact.PublicationTaken;
import org.qiangxian.shell.Chinese;
import org.qiangxian.shell.Refusal;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The red-head page of a publication (GB/T 9704-2012), as Word and PDF. No seal is ever drawn. A copy of a publication
 * that is not public is marked with its reader and recorded (R83); one of the demonstration is marked 演示, one of a
 * draft 未签发.
 */
@Service
@Transactional
class PublicationPapers {

    /** 一、 is set in 黑体 (GB/T 9704). */
    private static final String HEADING = "[一二三四五六七八九十]{1,3}、.{1,40}";

    private final PublicationPages pages;
    private final Documents documents;
    private final ApplicationEventPublisher facts;
    private final Clock clock;

    PublicationPapers(PublicationPages pages, Documents documents, ApplicationEventPublisher facts, Clock clock) {
        this.pages = pages;
        this.documents = documents;
        this.facts = facts;
        this.clock = clock;
    }

    /** For a reader of the workspace. */
    Download of(Actor actor, UUID id, String ending) {
        var page = pages.show(actor, id);
        var internal = !page.it().paper().open();
        if (internal) {
            facts.publishEvent(new PublicationTaken(id, format(ending).label()));
        }
        return written(
                page,
                internal ? "%s　%s".formatted(actor.organisationName(), Chinese.time(clock.instant())) : "",
                ending);
    }

    /** For everybody. */
    Download of(UUID id, String ending) {
        return written(pages.open(id), "", ending);
    }

    private Download written(PublicationPage page, String whose, String ending) {
        var format = format(ending);
        if (!page.printable()) {
            throw Publications.absent();
        }
        return documents.write(document(page, whose), format);
    }

    private static Format format(String ending) {
        return Format.paper(ending).orElseThrow(() -> new Refusal.NotFound("文件只有 Word 和 PDF 两种格式。请从文件的页面下载。"));
    }

    static Document document(PublicationPage page, String whose) {
        var it = page.it();
        var paper = it.paper();
        var blocks = new ArrayList<Block>();
        if (!page.addressed().isEmpty()) {
            blocks.add(new Block.Line(String.join("，", page.addressed()) + "："));
        }
        paper.body()
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .map(line -> line.matches(HEADING) ? new Block.Heading(line) : new Block.Paragraph(line))
                .forEach(blocks::add);
        blocks.addAll(appended(page));
        blocks.add(new Block.Signed(it.issuer().name(), Chinese.date(paper.day())));
        blocks.add(new Block.Paragraph(paper.open() ? "（此件公开发布）" : "（此件不公开）"));
        var copies = paper.copied().stream().sorted().map(Addressee::label).collect(Collectors.joining("，"));
        blocks.add(new Block.Imprint(copies, it.issuer().name(), Chinese.date(paper.day())));
        var head = new Letterhead(it.issuer().name(), paper.number());
        return new Document(paper.title(), "", List.of(paper.title()), blocks, null, mark(it, whose)).under(head);
    }

    private static String mark(Publication it, String whose) {
        return Stream.of(
                        it.demonstration() ? "演示" : "",
                        it.status().issued() ? "" : "未签发",
                        it.status() == PublicationStatus.WITHDRAWN ? "已撤回" : "",
                        it.paper().open() ? "" : "此件不公开",
                        whose)
                .filter(each -> !each.isEmpty())
                .collect(Collectors.joining("　"));
    }

    /** 附件说明: one line below the text, without a full stop. */
    private static List<Block> appended(PublicationPage page) {
        var names = page.files().stream()
                .map(file -> file.name().replaceFirst("\\.[a-z]{3,4}$", ""))
                .toList();
        var blocks = new ArrayList<Block>();
        for (int at = 0; at < names.size(); at++) {
            var number = names.size() == 1 ? "" : (at + 1) + ". ";
            blocks.add(new Block.Paragraph((at == 0 ? "附件：" : "　　　") + number + names.get(at)));
        }
        return blocks;
    }
}
