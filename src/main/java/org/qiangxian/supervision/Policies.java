package org.qiangxian.supervision;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.qiangxian.account.Actor;
import org.qiangxian.publication.Publication;
import org.qiangxian.publication.PublicationKind;
import org.qiangxian.publication.PublicationStatus;
import org.qiangxian.publication.Publications;
import org.qiangxian.shell.Chinese;
import org.qiangxian.shell.Refusal;
import org.springframework.stereotype.Component;

/** The policies that can be evaluated: issued papers that the reader may read and that are not in force yet. */
@Component
class Policies {

    private static final Set<PublicationKind> KINDS =
            EnumSet.of(PublicationKind.POLICY, PublicationKind.INCENTIVE, PublicationKind.GUIDANCE);

    private final Publications publications;
    private final Supervised supervised;

    Policies(Publications publications, Supervised supervised) {
        this.publications = publications;
        this.supervised = supervised;
    }

    /** The policies that can be evaluated from today on, in the order of the library of papers. */
    List<Publication> offered(Actor actor) {
        return publications.linkable(actor).stream()
                .filter(each -> evaluable(actor, each))
                .filter(each -> ahead(each.paper().validFrom()))
                .toList();
    }

    /** Other papers of these kinds that came into force in these years, shown beside the figures. */
    List<Publication> inForce(Actor actor, UUID but, int from, int to) {
        return publications.linkable(actor).stream()
                .filter(each ->
                        KINDS.contains(each.paper().kind()) && !each.id().equals(but))
                .filter(each -> {
                    @Nullable LocalDate day = each.paper().validFrom();
                    return day != null && day.getYear() >= from && day.getYear() <= to;
                })
                .toList();
    }

    /**
     * The policy and its first day in force, as stated in it; a paper without one is in force from its issue on. The
     * day cannot be chosen by hand. Refuses what is not a policy, and what is in force already.
     */
    Chosen chosen(Actor actor, UUID id) {
        var paper = publications
                .find(actor, id)
                .filter(each -> evaluable(actor, each))
                .orElseThrow(() -> Refusal.Invalid.of("policy", "请选择一份列出的文件：现行的政策、激励措施或指导意见。"));
        var said = paper.paper().validFrom();
        if (said == null) {
            throw Refusal.Invalid.of("policy", "这份文件没有写明施行的日子，按印发之日起施行看待，不能登记评估。要评估的，请印发单位在文件中写明施行的日子，另行印发。");
        }
        if (!ahead(said)) {
            throw Refusal.Invalid.of("policy", "措施自%s起施行。评估的问题和指标须在施行以前登记，不能事后补登。".formatted(Chinese.date(said)));
        }
        return new Chosen(paper, said);
    }

    /** A policy with the first day it is in force. */
    record Chosen(Publication paper, LocalDate day) {}

    private static boolean evaluable(Actor actor, Publication each) {
        return KINDS.contains(each.paper().kind())
                && each.status() == PublicationStatus.ISSUED
                && each.demonstration() == actor.demonstration();
    }

    private boolean ahead(@Nullable LocalDate day) {
        return day != null && day.isAfter(supervised.today());
    }
}
