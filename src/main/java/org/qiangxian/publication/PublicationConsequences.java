package org.qiangxian.publication;

import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.qiangxian.account.Actor;
import org.qiangxian.shell.Chinese;
import org.qiangxian.shell.Consequences;
import org.qiangxian.shell.Consequences.Ask;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The consequences of signing and of withdrawing a publication, neither of which can be undone. */
@Component
@Transactional(readOnly = true)
class PublicationConsequences {

    private final Publications publications;
    private final PublicationRepository repository;
    private final PublicationFiles files;
    private final Deliveries deliveries;

    PublicationConsequences(
            Publications publications,
            PublicationRepository repository,
            PublicationFiles files,
            Deliveries deliveries) {
        this.publications = publications;
        this.repository = repository;
        this.files = files;
        this.deliveries = deliveries;
    }

    private Publication own(Actor actor, UUID id) {
        publications.issuer(actor);
        var publication = publications.get(actor, id);
        if (!publication.of(actor)) {
            throw Publications.absent();
        }
        return publication;
    }

    /** Of signing it as it stands now. */
    Consequences issuing(Actor actor, UUID id) {
        var it = own(actor, id);
        var paper = it.paper();
        var now = publications.now();
        var embargo = paper.embargo();
        var later = embargo != null && embargo.isAfter(now);
        var from = embargo != null && later ? Chinese.time(embargo) + "（北京时间）起" : "签发后立即";
        var to = deliveries.of(it, now);
        var copies = to.stream().filter(Delivery::copy).count();
        return page(it, "签发文件", "确认签发", "/issue")
                .follows(told(to.size() - copies, copies, from))
                .follows(
                        paper.open()
                                ? "公开：%s，任何人都可以在网站“政策文件”中看到全文和附件。".formatted(from)
                                : "不公开：只有主送和抄送单位能看到，下载件带单位和时间的水印并写入审计日志。")
                .follows(later ? "到时以前，除本单位外没有人能看到，也没有消息。" : "")
                .follows("印发的文件不能改动或删除；有误的，只能写明理由撤回，或印发新文件代替。")
                .follows(replaced(it))
                .follows("%s文号：%s。平台不加盖印章。"
                        .formatted(attached(files.of(it).size()), paper.number().isEmpty() ? "无" : paper.number()))
                .follows(paper.tooLong())
                .sending("edit", String.valueOf(it.edit()))
                .unless(closed(actor, it, PublicationAction.ISSUE));
    }

    private static String told(long main, long copies, String from) {
        var to = Stream.of(main == 0 ? "" : "主送 " + main + " 个单位", copies == 0 ? "" : "抄送 " + copies + " 个单位")
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("、"));
        return to.isEmpty() ? "" : "%s，%s同时收到一条消息；不逐级转发，阅读情况不统计。".formatted(to, from);
    }

    private static String attached(int files) {
        return files == 0 ? "" : "随文附件 " + files + " 个；";
    }

    private String replaced(Publication it) {
        return publications
                .formerOf(it)
                .map(old -> "《%s》%s同时标为“已被代替”，仍可查阅。"
                        .formatted(old.paper().title(), old.paper().number()))
                .orElse("");
    }

    private String restored(Publication it) {
        return publications
                .formerOf(it)
                .filter(old -> old.status() == PublicationStatus.REPLACED)
                .map(old -> "它要代替的《%s》%s恢复为现行文件。"
                        .formatted(old.paper().title(), old.paper().number()))
                .orElse("");
    }

    /** Of withdrawing it. */
    Consequences withdrawing(Actor actor, UUID id) {
        var it = own(actor, id);
        var told = repository.deliveries(id).size();
        var released = it.released(publications.now());
        return page(it, "撤回文件", "确认撤回", "/withdraw")
                .follows(
                        told == 0
                                ? ""
                                : released
                                        ? "已送达的 %d 个单位各收到一条消息，写有撤回理由。".formatted(told)
                                        : "还没有到发布时间，%d 个单位都不会收到消息。".formatted(told))
                .follows(released ? "标题、文号和撤回理由留在原来的地址；正文和附件不再提供给其他单位和公众。" : "其他单位和公众看不到这份文件，也看不到撤回。")
                .follows(released ? "" : restored(it))
                .follows("本单位仍可查阅全文；文件和理由都不删除。")
                .asking(Ask.words("reason", "撤回理由", "200字以内，收到文件的单位都会看到", Drafting.LONGEST_REASON))
                .unless(closed(actor, it, PublicationAction.WITHDRAW));
    }

    private String closed(Actor actor, Publication it, PublicationAction action) {
        if (!action.row().startsAt(it.status())) {
            return String.valueOf(Drafting.moved(it, action).getMessage());
        }
        return action == PublicationAction.ISSUE ? publications.against(actor, it) : "";
    }

    private static Consequences page(Publication it, String title, String label, String act) {
        return Consequences.of(
                        title,
                        List.of(it.paper().title(), it.paper().number()).stream()
                                .filter(each -> !each.isEmpty())
                                .reduce((one, other) -> one + "，" + other)
                                .orElse(""),
                        it.address() + act,
                        label,
                        it.address())
                .under("/publications", "文件", it.address(), it.paper().kind().label());
    }
}
