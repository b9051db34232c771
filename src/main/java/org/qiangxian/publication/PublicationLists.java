package org.qiangxian.publication;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.qiangxian.account.Actor;
import org.qiangxian.document.ListFile;
import org.qiangxian.shell.Chinese;
import org.qiangxian.shell.Narrowed;
import org.qiangxian.shell.NarrowedPage;
import org.qiangxian.shell.NarrowedPage.Choices;
import org.qiangxian.shell.Paged;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The publications of the actor's unit and those sent to the actor: as a page of both, and the matches of a search as a
 * file.
 */
@Component
@Transactional(readOnly = true)
class PublicationLists {

    private final Publications publications;
    private final PublicationQuery query;

    PublicationLists(Publications publications, PublicationQuery query) {
        this.publications = publications;
        this.query = query;
    }

    PublicationListPage page(Actor actor, Asked asked, int own, int page) {
        actor.require(Publications.READERS);
        var writes = writes(actor);
        var written = writes ? own(actor, asked, own) : null;
        var received = received(actor, asked, page);
        return new PublicationListPage(
                written,
                received,
                found(actor, asked, written, received),
                asked.kindName(),
                writes ? publications.barred(actor) : "");
    }

    private static boolean writes(Actor actor) {
        return PublicationAction.WRITERS.contains(actor.role());
    }

    private Paged<PublicationListPage.Line> own(Actor actor, Asked asked, int page) {
        var reader = publications.reader(actor);
        return Paged.of(
                        page,
                        Publications.PAGE,
                        query.countOwn(reader, asked),
                        (limit, offset) -> query.own(reader, asked, limit, offset))
                .map(it -> line(it, true));
    }

    private Paged<PublicationListPage.Line> received(Actor actor, Asked asked, int page) {
        var reader = publications.reader(actor);
        var now = publications.now();
        return Paged.of(
                        page,
                        Publications.PAGE,
                        query.countReceived(reader, asked, now),
                        (limit, offset) -> query.received(reader, asked, now, limit, offset))
                .map(it -> line(it, false));
    }

    private PublicationListPage.Line line(Publication it, boolean unit) {
        return new PublicationListPage.Line(
                it, publications.standing(it, unit), it.paper().validity(publications.today()));
    }

    /** Both lists as one searchable list. */
    private Narrowed<PublicationListPage.Line> found(
            Actor actor,
            Asked asked,
            @Nullable Paged<PublicationListPage.Line> own,
            Paged<PublicationListPage.Line> received) {
        var reader = publications.reader(actor);
        var now = publications.now();
        var choices = Stream.concat(
                        own == null ? Stream.of() : query.choices(reader, true, now).stream(),
                        query.choices(reader, false, now).stream())
                .toList();
        var whole = (own == null ? 0 : query.countOwn(reader, Asked.ALL)) + query.countReceived(reader, Asked.ALL, now);
        var rows = Stream.concat(own == null ? Stream.of() : own.rows().stream(), received.rows().stream())
                .toList();
        var total = (own == null ? 0 : own.total()) + received.total();
        return NarrowedPage.found(
                        asked.narrowing(),
                        new Choices(
                                choices.stream()
                                        .map(PublicationQuery.Choice::status)
                                        .distinct()
                                        .sorted()
                                        .map(PublicationStatus::label)
                                        .toList(),
                                choices.stream()
                                        .map(PublicationQuery.Choice::year)
                                        .distinct()
                                        .sorted(Comparator.reverseOrder())
                                        .toList(),
                                whole),
                        new Paged<>(rows, 1, Math.max(1, total), total))
                .list();
    }

    /** Both lists as a file, the unit's own first. */
    ListFile file(Actor actor, Asked asked) {
        actor.require(Publications.READERS);
        var reader = publications.reader(actor);
        var own = writes(actor)
                ? query.own(reader, asked, Integer.MAX_VALUE, 0).stream().map(it -> cells("本单位的文件", line(it, true)))
                : Stream.<List<String>>of();
        var received = query.received(reader, asked, publications.now(), Integer.MAX_VALUE, 0).stream()
                .map(it -> cells("收到的文件", line(it, false)));
        return new ListFile(
                "文件",
                List.of("列表", "文件", "文号", "种类", "公开", "印发单位", "成文日期", "现在", "有效期"),
                Stream.concat(own, received).toList());
    }

    private static List<String> cells(String list, PublicationListPage.Line line) {
        var it = line.it();
        return List.of(
                list,
                it.paper().title(),
                it.paper().number(),
                it.paper().kind().label(),
                it.paper().disclosure().label(),
                it.issuer().name(),
                Chinese.date(it.paper().day()),
                line.standing().label(),
                line.validity());
    }
}
