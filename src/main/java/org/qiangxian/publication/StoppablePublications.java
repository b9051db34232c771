package org.qiangxian.publication;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.qiangxian.account.Actor;
import org.qiangxian.account.Role;
import org.qiangxian.procedure.Stoppable;
import org.qiangxian.shell.Chinese;
import org.springframework.stereotype.Component;

/**
 * Publications that a higher office may withdraw where they offend, as the unit itself would: one person of the office
 * does it, and the unit and all recipients are told (R1, R2). Unreleased ones are not listed, and those that are not
 * public are listed without title.
 */
@Component
class StoppablePublications implements Stoppable {

    private static final String KIND = "publication/";
    private static final Set<PublicationStatus> STANDING =
            EnumSet.of(PublicationStatus.ISSUED, PublicationStatus.REPLACED);

    private final PublicationRepository repository;
    private final Signing signing;
    private final Deliveries deliveries;
    private final Publications publications;

    StoppablePublications(
            PublicationRepository repository, Signing signing, Deliveries deliveries, Publications publications) {
        this.repository = repository;
        this.signing = signing;
        this.deliveries = deliveries;
        this.publications = publications;
    }

    /** All of them, newest first. */
    @Override
    public List<Item> of(Role role, String area) {
        return repository.in(STANDING, area).stream()
                .filter(each -> each.issuer().role() == role && each.released(publications.now()))
                .sorted(Comparator.comparing(Publication::changedAt).reversed())
                .map(this::item)
                .toList();
    }

    private Item item(Publication it) {
        var paper = it.paper();
        var told = repository.deliveries(it.id()).size();
        return new Item(
                KIND + it.id(),
                "文件 %s %s：%s"
                        .formatted(
                                Chinese.date(paper.day()),
                                paper.number(),
                                paper.open()
                                        ? paper.title()
                                        : "一份不公开的" + paper.kind().label())
                        .replace(" ：", "："),
                "撤回，正文和附件不再提供；%s制定单位收到消息".formatted(told == 0 ? "" : "已送达的 %d 个单位和".formatted(told)));
    }

    @Override
    public void stop(Actor by, String id, String reason) {
        if (!id.startsWith(KIND)) {
            return;
        }
        var publication =
                repository.lock(UUID.fromString(id.substring(KIND.length()))).orElseThrow();
        PublicationAction.WITHDRAW.check(
                by, publication.status(), () -> Drafting.moved(publication, PublicationAction.WITHDRAW));
        signing.withdraw(by, publication, reason);
        deliveries.tellIssuer(publication, by, reason);
    }
}
