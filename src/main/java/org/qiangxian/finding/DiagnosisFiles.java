package org.qiangxian.finding;

import java.util.ArrayList;
import java.util.List;
import org.qiangxian.account.Actor;
import org.qiangxian.disclosure.Disclosure;
import org.qiangxian.disclosure.Form;
import org.qiangxian.document.Block;
import org.qiangxian.document.Document;
import org.qiangxian.document.Documents;
import org.qiangxian.document.Download;
import org.qiangxian.document.Format;
import org.qiangxian.heading.Overlays;
import org.qiangxian.region.RegionCode;
import org.qiangxian.shell.Chinese;
import org.qiangxian.shell.Refusal;
import org.qiangxian.statistics.MethodVersion;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 质量诊断书 as a file: one city, through the gate, with a watermark that says whose copy it is; each copy is recorded. */
@Component
@Transactional
class DiagnosisFiles {

    private final Diagnoses diagnoses;
    private final Disclosure disclosure;
    private final Documents documents;
    private final Overlays overlays;
    private final ApplicationEventPublisher facts;

    DiagnosisFiles(
            Diagnoses diagnoses,
            Disclosure disclosure,
            Documents documents,
            Overlays overlays,
            ApplicationEventPublisher facts) {
        this.overlays = overlays;
        this.diagnoses = diagnoses;
        this.disclosure = disclosure;
        this.documents = documents;
        this.facts = facts;
    }

    /** Whether the reader may have the file, so that no link is offered that would be refused. */
    boolean may(Actor actor, RegionCode code) {
        return disclosure.may(actor, code, Form.FILE);
    }

    /** @param headings by whose headings, as {@link Overlays#of} has it */
    Diagnosis data(Actor actor, RegionCode code, String headings) {
        disclosure.require(actor, code, Form.FILE);
        facts.publishEvent(new DiagnosisTaken(code, "JSON", MethodVersion.CURRENT.said(), actor.login()));
        return diagnoses.of(actor, code, overlays.of(code, headings));
    }

    /**
     * A copy.
     *
     * @param ending docx or pdf; asked for after the gate, so that a stranger learns nothing
     * @param headings by whose headings, as {@link Overlays#of} has it
     */
    Download file(Actor actor, RegionCode code, String ending, String headings) {
        disclosure.require(actor, code, Form.FILE);
        var format = format(ending);
        var diagnosis = diagnoses.of(actor, code, overlays.of(code, headings));
        facts.publishEvent(new DiagnosisTaken(code, format.label(), diagnosis.method(), actor.login()));
        var whose = "%s　%s".formatted(actor.organisationName(), Chinese.time(diagnosis.made()));
        return documents.write(document(diagnosis).marked(diagnosis.fictional() ? "演示数据　" + whose : whose), format);
    }

    private static Format format(String ending) {
        return Format.paper(ending).orElseThrow(() -> new Refusal.NotFound("质量诊断书只有 Word 和 PDF 两种文件。请从诊断书页面下载。"));
    }

    static Document document(Diagnosis diagnosis) {
        var blocks = new ArrayList<Block>();
        blocks.add(new Block.Paragraph("%s，%s，参考指标体系%s版，%s%s%s。数据截至%s。"
                .formatted(
                        diagnosis.name(),
                        diagnosis.type(),
                        diagnosis.version(),
                        diagnosis.method(),
                        diagnosis.edition().isEmpty() ? "" : "，" + diagnosis.editionSaid(),
                        diagnosis.arrangement().provincial() ? "，" + diagnosis.arrangementSaid() : "",
                        Chinese.time(diagnosis.made()))));
        if (!diagnosis.people().isEmpty()) {
            blocks.add(new Block.Paragraph(diagnosis.people()));
        }
        blocks.add(new Block.Paragraph(diagnosis.caution()));
        for (var part : diagnosis.parts()) {
            blocks.add(new Block.Heading(part.heading()));
            blocks.add(part.statements().isEmpty() ? new Block.Paragraph(part.none()) : statements(part));
        }
        blocks.add(new Block.Heading("七、同类城市如何选取"));
        blocks.add(new Block.Paragraph(diagnosis.peers() + "同类城市不显示名称。"));
        blocks.add(new Block.Heading("八、数据来源"));
        blocks.add(new Block.Paragraph(diagnosis.snapshot()));
        blocks.add(sources(diagnosis));
        blocks.add(new Block.Note("（" + Diagnosis.NOTE + "）"));
        return new Document(diagnosis.name() + "质量诊断书", "", List.of(diagnosis.name() + "质量诊断书"), blocks, null, "");
    }

    /** A table, because sixty sentences as running text would fill thirty pages. */
    private static Block statements(Diagnosis.Part part) {
        return new Block.Table(
                List.of("任务", "指标", "情况"),
                part.statements().stream()
                        .map(statement -> List.of(statement.task(), statement.about(), said(statement)))
                        .toList(),
                List.of(20, 24, 56));
    }

    private static String said(Diagnosis.Statement statement) {
        return statement.measure().isEmpty() ? statement.text() : statement.text() + "本地措施：" + statement.measure();
    }

    private static Block sources(Diagnosis diagnosis) {
        return new Block.Table(
                List.of("指标", "期间", "数值", "来源", "版本"),
                diagnosis.sources().stream()
                        .map(source -> List.of(
                                source.name(),
                                source.period(),
                                source.figure(),
                                source.title() + "，" + source.publisher() + "，" + source.published(),
                                "第%d版 %s".formatted(source.revision(), source.stage())))
                        .toList(),
                List.of(28, 9, 17, 36, 10));
    }
}
