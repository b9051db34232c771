package org.qiangxian.progress;

import java.util.ArrayList;
import java.util.List;
import org.qiangxian.account.Actor;
import org.qiangxian.document.Block;
import org.qiangxian.document.Document;
import org.qiangxian.document.Documents;
import org.qiangxian.document.Download;
import org.qiangxian.document.Format;
import org.qiangxian.form.Field;
import org.qiangxian.form.Said;
import org.qiangxian.form.Sheet;
import org.qiangxian.region.Regions;
import org.springframework.stereotype.Component;

/**
 * 汇编: the texts of a round that reached its reader as one document, in the order of codes; members without a text are
 * not named in it.
 */
@Component
class Collections {

    private final Reports reports;
    private final ReportRepository repository;
    private final ReportMoves moves;
    private final Documents documents;
    private final Regions regions;

    Collections(Reports reports, ReportRepository repository, ReportMoves moves, Documents documents, Regions regions) {
        this.reports = reports;
        this.repository = repository;
        this.moves = moves;
        this.documents = documents;
        this.regions = regions;
    }

    Download file(Actor actor, Round round, Format format) {
        var blocks = new ArrayList<Block>();
        repository.ofRound(round.id()).stream()
                .filter(each -> moves.mayRead(actor, each))
                .forEach(each -> add(blocks, actor, each));
        if (blocks.isEmpty()) {
            blocks.add(new Block.Paragraph("还没有收到报送。"));
        }
        blocks.add(new Block.Note("（注：按行政区划代码排列，原文照录。）"));
        var name = round.title() + "汇编";
        return documents.write(
                new Document(name, "", List.of(name), blocks, null, round.fictional() ? "演示" : ""), format);
    }

    private void add(List<Block> blocks, Actor actor, Report report) {
        var said = reports.read(actor, report);
        if (said.isEmpty()) {
            return;
        }
        var last = said.getLast();
        var place = regions.displayName(report.unit());
        blocks.add(new Block.Heading(place));
        if (last.nothingNew()) {
            blocks.add(new Block.Paragraph("本期无新进展。"));
            return;
        }
        last.passages().forEach(each -> blocks.add(new Block.Named(each.source(), each.text())));
        var sheet = Sheet.toRead(reports.form(report, last.content()), last.content(), place, "");
        for (var field : sheet.form().fields()) {
            add(blocks, sheet, field);
        }
    }

    private static void add(List<Block> blocks, Sheet sheet, Field field) {
        switch (sheet.said(field)) {
            case Said.Prose prose
            when !prose.text().isBlank() -> blocks.add(new Block.Named(field.name(), prose.text()));
            case Said.Parts parts ->
                parts.parts()
                        .forEach(part -> blocks.add(new Block.Named(
                                field.name() + part.label(),
                                part.text().replaceFirst("^%s：".formatted(ReportForms.WHAT.label()), ""))));
            case Said.Prose _, Said.Choices _ -> {}
        }
    }
}
