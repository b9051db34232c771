package org.qiangxian.adjustment;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.qiangxian.account.Actor;
import org.qiangxian.account.Role;
import org.qiangxian.document.Block;
import org.qiangxian.document.Document;
import org.qiangxian.document.Documents;
import org.qiangxian.document.Download;
import org.qiangxian.document.Format;
import org.qiangxian.document.Letterhead;
import org.qiangxian.region.Regions;
import org.qiangxian.shell.Chinese;
import org.qiangxian.shell.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * 告知书, 意见书, 决定书 and 复核决定书 as Word and PDF, each with the content code of its text. What comes from 总局 has its red head
 * (GB/T 9704-2012); no seal is ever drawn. A copy says whose it is.
 */
@Service
@Transactional(readOnly = true)
class AdjustmentPapers {

    private static final String ISSUER = "国家市场监督管理总局";

    private final CaseFiles files;
    private final Documents documents;
    private final Regions regions;
    private final AdjustmentClock clock;

    AdjustmentPapers(CaseFiles files, Documents documents, Regions regions, AdjustmentClock clock) {
        this.files = files;
        this.documents = documents;
        this.regions = regions;
        this.clock = clock;
    }

    /**
     * A paper of a case, for who may read the case.
     *
     * @param paper notice-1, opinion-1, ruling-1 or review-1
     * @param ending docx or pdf
     */
    Download of(Actor actor, UUID id, String paper, String ending) {
        var file = files.get(actor, id);
        if (file.kept(actor)) {
            throw CaseFiles.unknown();
        }
        var format = Format.paper(ending).orElseThrow(() -> new Refusal.NotFound("文书只有 Word 和 PDF 两种格式。请从事项的页面下载。"));
        var whose = "%s　%s".formatted(actor.organisationName(), Chinese.date(clock.today()));
        var mark = (file.matter().fictional() ? "演示　" : "") + "此件不公开　" + whose;
        return documents.write(document(file, paper).marked(mark), format);
    }

    private Document document(CaseFile file, String paper) {
        var place = regions.fullName(file.matter().unit());
        var part = paper.split("-", -1);
        var number = part.length == 2 && part[1].matches("[1-9]\\d{0,3}") ? Integer.parseInt(part[1]) : 0;
        Optional<Document> found =
                switch (part[0]) {
                    case "notice" ->
                        file.hearings().stream()
                                .filter(it -> it.round() == number)
                                .findFirst()
                                .map(it -> notice(file, place, it));
                    case "opinion" ->
                        file.opinions().stream()
                                .filter(it -> it.number() == number)
                                .findFirst()
                                .map(it -> opinion(file, place, it));
                    case "ruling" ->
                        file.rulings().stream()
                                .filter(it -> it.number() == number && it.decision() != null)
                                .findFirst()
                                .map(it -> ruling(file, place, it, Objects.requireNonNull(it.decision())));
                    case "review" ->
                        file.reviews().stream()
                                .filter(it -> it.number() == number && it.answer() != null)
                                .findFirst()
                                .map(it -> review(file, place, it, Objects.requireNonNull(it.answer())));
                    default -> Optional.empty();
                };
        return found.orElseThrow(CaseFiles::unknown);
    }

    private Document notice(CaseFile file, String place, Hearing it) {
        var blocks = opening(file, place, it.toldAt());
        blocks.add(new Block.Paragraph(it.words()));
        blocks.add(new Block.Paragraph(
                "请自本告知书送达之日起5个工作日内提交书面意见和有关材料；打开即为送达，没有打开的，告知后第3个工作日视为送达。确有需要的，可以延长一次。到期没有提交的，不视为同意，总局将依照已有材料办理。"));
        return issued(file, "动态调整告知书", place, it.number(), Chinese.day(it.toldAt()), blocks);
    }

    private Document opinion(CaseFile file, String place, Opinion it) {
        var blocks = new ArrayList<Block>();
        blocks.add(new Block.Line(ISSUER + "："));
        blocks.add(new Block.Paragraph("对%s%s（%s）一事，意见如下："
                .formatted(
                        place,
                        file.matter().incident().kind().label(),
                        Chinese.date(file.matter().incident().happenedOn()))));
        blocks.add(new Block.Paragraph(it.words()));
        var unit = it.role() == Role.CITY
                ? place
                : regions.get(file.matter().province()).name() + "市场监管部门";
        blocks.add(new Block.Seal(unit + "（盖章）", Chinese.date(it.at())));
        var title = it.role() == Role.CITY ? "意见书" : "意见书（省级市场监管部门）";
        return coded(file, title, place, List.of(String.valueOf(it.number()), it.words()), blocks);
    }

    private Document ruling(CaseFile file, String place, Ruling it, Ruling.Decision decision) {
        var blocks = opening(file, place, decision.at());
        blocks.add(new Block.Paragraph("经听取意见，决定：%s。".formatted(it.says())));
        blocks.add(new Block.Heading("一、理由"));
        blocks.add(new Block.Paragraph(
                it.grounds().equals(decision.reason()) ? decision.reason() : it.grounds() + "\n" + decision.reason()));
        if (!it.courses().isEmpty()) {
            blocks.add(new Block.Heading("二、正在进行的事项"));
            it.courses()
                    .forEach(said -> blocks.add(new Block.Paragraph(
                            "%s：%s。".formatted(said.words(), said.course().label()))));
        }
        blocks.add(new Block.Paragraph("对本决定不服的，可以自收到之日起10个工作日内申请复核，复核由未参与立案和决定的第三人办理。复核期间本决定继续执行。"));
        return issued(file, "动态调整决定书", place, decision.document(), decision.issuedOn(), blocks);
    }

    private Document review(CaseFile file, String place, Review it, Review.Answer answer) {
        var blocks = opening(file, place, answer.at());
        blocks.add(new Block.Paragraph(it.words().isEmpty() ? "总局对原决定自行复核。" : "你单位申请复核，理由是：" + it.words()));
        blocks.add(new Block.Paragraph("经复核，%s原决定。理由：%s".formatted(answer.upheld() ? "维持" : "撤销", answer.reason())));
        return issued(file, "动态调整复核决定书", place, answer.document(), answer.issuedOn(), blocks);
    }

    /** What happened, as it was determined when the paper was issued: a later determination never enters an earlier paper. */
    private static List<Block> opening(CaseFile file, String place, Instant issued) {
        var incident = file.matter().incident();
        var blocks = new ArrayList<Block>();
        blocks.add(new Block.Line(place + "："));
        blocks.add(new Block.Paragraph("%s，%s发生%s。%s"
                .formatted(
                        Chinese.date(incident.happenedOn()),
                        incident.place(),
                        incident.kind().label(),
                        incident.words())));
        file.steps().stream()
                .filter(it ->
                        it.action() == AdjustmentAction.DETERMINE && !it.at().isAfter(issued))
                .reduce((_, later) -> later)
                .ifPresent(it -> blocks.add(new Block.Paragraph("官方认定：%s。".formatted(it.words()))));
        return blocks;
    }

    private Document issued(
            CaseFile file, String title, String place, String number, LocalDate day, List<Block> blocks) {
        blocks.add(new Block.Signed(ISSUER, Chinese.date(day)));
        blocks.add(new Block.Paragraph("（此件不公开）"));
        var copies = "驻市场监管总局纪检监察组，" + regions.get(file.matter().province()).name() + "市场监管部门";
        blocks.add(new Block.Imprint(copies, ISSUER, Chinese.date(day)));
        return coded(file, title, place, List.of(number, day.toString(), blocks.toString()), blocks)
                .under(new Letterhead(ISSUER, number));
    }

    private Document coded(CaseFile file, String title, String place, List<String> text, List<Block> blocks) {
        var parts = new ArrayList<>(List.of(title, file.matter().id().toString(), place));
        parts.addAll(text);
        return new Document("%s（%s）".formatted(title, place), "", List.of(title), blocks, documents.codeOf(parts), "");
    }
}
