package org.qiangxian.complaint;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.qiangxian.document.Block;
import org.qiangxian.document.Document;
import org.qiangxian.document.Documents;
import org.qiangxian.document.Download;
import org.qiangxian.document.Format;
import org.qiangxian.procedure.Step;
import org.qiangxian.shell.Chinese;
import org.qiangxian.shell.Refusal;
import org.springframework.stereotype.Component;

/**
 * 受理告知书 and 答复书 as Word and PDF, each with the content code of its text. They name the office that handles it but no
 * person, and neither the sender nor the content of the complaint; no seal is ever drawn.
 */
@Component
class ComplaintPapers {

    private final ComplaintRepository repository;
    private final Documents documents;
    private final Routing routing;
    private final PassingRepository passings;
    private final ComplaintClock clock;

    ComplaintPapers(
            ComplaintRepository repository,
            Documents documents,
            Routing routing,
            PassingRepository passings,
            ComplaintClock clock) {
        this.repository = repository;
        this.documents = documents;
        this.routing = routing;
        this.passings = passings;
        this.clock = clock;
    }

    /** The papers that a complaint has, in their order. */
    List<ComplaintPaper> offered(Complaint complaint) {
        return Arrays.stream(ComplaintPaper.values())
                .filter(paper -> issued(complaint, paper).isPresent())
                .toList();
    }

    /**
     * A paper of a complaint that the caller has found to be the reader's.
     *
     * @param paper the name of a {@link ComplaintPaper}
     * @param ending docx or pdf
     */
    Download of(Complaint complaint, String paper, String ending) {
        var which = Arrays.stream(ComplaintPaper.values())
                .filter(each -> each.name().equals(paper))
                .findFirst()
                .orElseThrow(ComplaintPapers::absent);
        var format = Format.paper(ending).orElseThrow(() -> new Refusal.NotFound("文书只有 Word 和 PDF 两种格式。请从办理情况的页面下载。"));
        var at = issued(complaint, which).orElseThrow(ComplaintPapers::absent);
        return documents.write(document(complaint, which, at), format);
    }

    private static Refusal.NotFound absent() {
        return new Refusal.NotFound("没有这份文书：受理以后才有受理告知书，答复以后才有答复书。请从办理情况的页面下载。");
    }

    /** When a paper was issued, if it was. */
    private Optional<Instant> issued(Complaint complaint, ComplaintPaper paper) {
        if (!complaint.handler().works()) {
            return Optional.empty();
        }
        var act = paper == ComplaintPaper.ACCEPTANCE ? ComplaintAction.ACCEPT : ComplaintAction.ANSWER;
        return repository.steps(complaint.id()).stream()
                .filter(step -> step.what().equals(act.label()))
                .map(Step::at)
                .findFirst();
    }

    private Document document(Complaint complaint, ComplaintPaper paper, Instant at) {
        var office = routing.name(passings.at(complaint, at));
        var blocks = new ArrayList<Block>();
        blocks.add(new Block.Line("反映人："));
        blocks.addAll(paper == ComplaintPaper.ACCEPTANCE ? acceptance(complaint, at) : answer(complaint));
        blocks.add(new Block.Signed(office, Chinese.date(Chinese.day(at))));
        blocks.add(new Block.Paragraph("（此件只交反映人）"));
        var title = "群众反映" + paper.label();
        var code = documents.codeOf(List.of(title, complaint.id().toString(), at.toString(), blocks.toString()));
        return new Document(title, "", List.of(title), blocks, code, complaint.fictional() ? "演示" : "");
    }

    private static String told(Complaint complaint) {
        return "您%s提交的关于“%s”的反映（被反映单位：%s）"
                .formatted(
                        Chinese.date(Chinese.day(complaint.sentAt())),
                        complaint.door().label(),
                        complaint.body());
    }

    private List<Block> acceptance(Complaint complaint, Instant at) {
        return List.of(
                new Block.Paragraph("%s已收到，现予受理。".formatted(told(complaint))),
                new Block.Paragraph("我们将在受理之日起%d个工作日内，即%s前核实并答复。被反映的单位不参与办理。"
                        .formatted(ComplaintClock.VERIFY, Chinese.date(clock.verified(at)))),
                new Block.Paragraph(
                        "可以凭提交时的查询码在平台查询办理情况、下载答复书，也可以随时删除联系方式；联系方式在办结满%d个月时删除。".formatted(ComplaintClock.KEPT)),
                new Block.Paragraph("可能涉及公职人员违纪违法的，由纪检监察机构处理，也可以直接拨打12388。"));
    }

    private static List<Block> answer(Complaint complaint) {
        var outcome = complaint.outcome();
        return List.of(
                new Block.Paragraph("%s已核实。".formatted(told(complaint))),
                new Block.Paragraph("核实的结果：%s。".formatted(outcome == null ? "" : outcome.label())),
                new Block.Paragraph(complaint.answer()),
                new Block.Paragraph("对答复有异议的，可以再次反映或者拨打12345；可能涉及公职人员违纪违法的，可以直接拨打12388。"));
    }
}
