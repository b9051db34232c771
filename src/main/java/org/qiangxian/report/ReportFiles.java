package org.qiangxian.report;

import java.util.ArrayList;
import java.util.List;
import org.qiangxian.document.Block;
import org.qiangxian.document.Document;
import org.qiangxian.document.Documents;
import org.qiangxian.document.Download;
import org.qiangxian.document.Format;
import org.qiangxian.sentence.Sentence;
import org.qiangxian.shell.Refusal;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * A report as Word and PDF, and that of a city as JSON: the sentences of the page, each with the number of a note on
 * the sources of its figures, and the hashes of snapshot and report.
 */
@Component
class ReportFiles {

    private final Documents documents;
    private final FileRepository stored;
    private final JsonMapper json;

    ReportFiles(Documents documents, FileRepository stored, JsonMapper json) {
        this.documents = documents;
        this.stored = stored;
        this.json = json;
    }

    /** The file of a text: the stored one, or made now and stored. */
    Download write(AnnualReport report, TextRepository.Kept kept, Standing standing, String ending) {
        var format = Format.paper(ending)
                .orElseThrow(() -> new Refusal.NotFound("年度报告有 Word 和 PDF 两种文件，城市报告另有 JSON。请从报告页面下载。"));
        return standing.plain() && !report.fictional()
                ? kept(report, kept, format)
                : made(report, kept, standing, format);
    }

    private Download kept(AnnualReport report, TextRepository.Kept kept, Format format) {
        var found = stored.find(kept.hash(), format);
        if (found.isEmpty()) {
            var made = made(report, kept, format);
            stored.add(kept.hash(), format, made.content());
            return made;
        }
        stored.asked(kept.hash(), format);
        return new Download(kept.text().title().text() + "." + format.ending(), format.mediaType(), found.get());
    }

    /** Makes the file of the first edition, as long as there is no erratum about it. */
    Download made(AnnualReport report, TextRepository.Kept kept, Format format) {
        return made(report, kept, Standing.FIRST, format);
    }

    private Download made(AnnualReport report, TextRepository.Kept kept, Standing standing, Format format) {
        var document = document(report, kept, standing);
        return documents.write(report.fictional() ? document.marked("演示数据") : document, format);
    }

    static Document document(AnnualReport report, TextRepository.Kept kept, Standing standing) {
        var text = kept.text();
        var blocks = new ArrayList<Block>();
        standing.remarks().forEach(remark -> blocks.add(new Block.Note("（" + remark + "）")));
        var notes = new SourceNotes();
        for (var section : text.sections()) {
            blocks.add(new Block.Heading(section.heading().text()));
            section.lead().forEach(sentence -> blocks.add(cited(sentence, notes)));
            for (var line : section.lines()) {
                blocks.add(new Block.Subheading(line.about().text(), notes.add(line.about())));
                Charts.of(line).map(Block.Drawn::new).ifPresent(blocks::add);
                line.sentences().forEach(sentence -> blocks.add(cited(sentence, notes)));
            }
        }
        int titled = notes.add(text.title());
        blocks.add(new Block.Heading("附录：数字的来源"));
        blocks.add(new Block.Paragraph(notes.legend()));
        if (titled > 0) {
            blocks.add(new Block.Cited("标题中的数字和名称见", titled));
        }
        blocks.add(new Block.Notes(notes.notes()));
        blocks.add(new Block.Note(
                "（第" + standing.edition() + "版；报告全文的 SHA-256 摘要值：" + kept.hash() + "；" + report.basis() + "）"));
        var title = text.title().text();
        return new Document(title, "", List.of(title), blocks, null, "");
    }

    private static Block cited(Sentence sentence, SourceNotes notes) {
        return new Block.Cited(sentence.text(), notes.add(sentence));
    }

    /** A figure of the JSON. */
    record Bound(String text, String what, String source) {}

    /** A sentence of the JSON. */
    record Said(String text, List<Bound> figures) {}

    /** A chapter of the JSON. */
    record Chapter(String heading, List<Said> sentences) {}

    /** The report of one city for programs. @param errata the errata about this edition */
    record CityReport(
            String title,
            boolean demonstration,
            int edition,
            List<String> errata,
            String snapshot,
            String hash,
            List<Chapter> chapters) {}

    byte[] json(AnnualReport report, TextRepository.Kept kept, Standing standing) {
        return json.writeValueAsBytes(new CityReport(
                kept.text().title().text(),
                report.fictional(),
                standing.edition(),
                standing.remarks(),
                report.snapshot(),
                kept.hash(),
                kept.text().sections().stream().map(ReportFiles::chapter).toList()));
    }

    private static Chapter chapter(ReportText.Section section) {
        var sentences = new ArrayList<Sentence>(section.lead());
        for (var line : section.lines()) {
            sentences.add(line.about());
            sentences.addAll(line.sentences());
        }
        return new Chapter(
                section.heading().text(),
                sentences.stream()
                        .map(sentence -> new Said(
                                sentence.text(),
                                sentence.figures()
                                        .map(figure -> new Bound(figure.text(), figure.what(), figure.source()))
                                        .toList()))
                        .toList());
    }
}
