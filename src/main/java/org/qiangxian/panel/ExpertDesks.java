package org.qiangxian.panel;

import java.time.Clock;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.qiangxian.account.Actor;
import org.qiangxian.application.ApplicationId;
import org.qiangxian.calendar.WorkingDays;
import org.qiangxian.expert.Experts;
import org.qiangxian.inspection.ArrivedProposals;
import org.qiangxian.panel.OpinionPage.Answered;
import org.qiangxian.shell.Consequences;
import org.qiangxian.shell.Refusal;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What an expert sees: the assigned proposals, their own opinion, and from the consensus stage on those of the others
 * without names. Opening a page may find a conflict, so these methods may write.
 */
@Component
@Transactional(noRollbackFor = Refusal.class)
class ExpertDesks {

    private final Readings readings;
    private final Experts experts;
    private final OpinionRepository opinions;
    private final ArrivedProposals proposals;
    private final Clock clock;

    ExpertDesks(
            Readings readings, Experts experts, OpinionRepository opinions, ArrivedProposals proposals, Clock clock) {
        this.readings = readings;
        this.experts = experts;
        this.opinions = opinions;
        this.proposals = proposals;
        this.clock = clock;
    }

    OpinionsPage list(Actor actor) {
        return new OpinionsPage(
                readings.of(actor).stream().map(this::line).toList(),
                experts.ties(actor).stream()
                        .map(tie ->
                                new OpinionsPage.Tied(tie.place().value(), proposals.place(tie.place()), tie.words()))
                        .toList(),
                WorkingDays.today(clock.instant()));
    }

    private OpinionsPage.Line line(Reading reading) {
        var proposal = reading.proposal();
        return new OpinionsPage.Line(
                proposal.id().toString(),
                proposals.place(proposal.unit()),
                reading.declared() ? proposal.title() : "",
                proposal.kind().label(),
                OpinionStanding.of(reading, opinions).label(),
                reading.panel().due());
    }

    /** The page of one proposal; nothing of its content before the declaration. */
    OpinionPage page(Actor actor, ApplicationId application) {
        return page(readings.require(actor, application), written(actor, application), Map.of());
    }

    /** Declares the expert's tie to the unit for good; the proposal has to go to somebody else. */
    void recuse(Actor actor, ApplicationId application, String words) {
        var reading = readings.require(actor, application);
        experts.tie(actor, reading.proposal().unit(), words);
        readings.find(actor, application);
    }

    /** What follows when the expert declares a tie to the unit of a proposal. */
    Consequences recusing(Actor actor, ApplicationId application) {
        var proposal = readings.require(actor, application).proposal();
        var place = proposals.place(proposal.unit());
        var hands = readings.of(actor).stream()
                .map(Reading::proposal)
                .filter(each -> each.unit().equals(proposal.unit()))
                .toList();
        var given = hands.stream()
                .filter(each -> opinions.opinion(each.id(), actor.person()).isPresent())
                .count();
        var page = "/opinions/" + application;
        return Consequences.of("申报利害关系并回避", place, page + "/recuse", "确认申报并回避", page)
                .under("/opinions", "论证意见", page, place)
                .follows("%s的方案从现在起不再向您展示：您手中的 %d 份立即停止论证。".formatted(place, hands.size()))
                .follows(given == 0 ? "" : "您已提交的 %d 份意见保留在记录中，合议时不再计入。".formatted(given))
                .follows(given == hands.size() ? "" : "还没有提交意见的 %d 份，申报后不能再提。".formatted(hands.size() - given))
                .follows("组织论证的人员立即收到消息，另请其他专家；您写的说明只有他们能看到。")
                .follows("今后各年该地的方案也不再分送给您；申报后本人不能撤回。")
                .asking(Consequences.Ask.words("words", "简要说明", "只供组织论证的人员查看", Experts.LONGEST_WORDS));
    }

    /** What follows when the expert declares a tie to a place, with or without a proposal from there. */
    Consequences tying(Actor actor) {
        var hands = readings.of(actor).size();
        return Consequences.of("申报利害关系", "省、市、县", "/opinions/ties", "确认申报", "/opinions")
                .under("/opinions", "论证意见")
                .follows("所填地区和所属市县的方案，今后各年都不再分送给您，也不再向您展示。")
                .follows(
                        hands == 0
                                ? "您手中现在没有方案，没有需要停止的论证。"
                                : "您手中现有 %d 份方案，其中属于所填地区的立即停止论证，由组织论证的人员另请专家。".formatted(hands))
                .follows("您写的说明只供组织论证的人员查看。")
                .follows("申报后本人不能撤回，请核对代码。")
                .asking(
                        Consequences.Ask.of("place", "place", "地区", "曾任职、受聘、合作，或有近亲属任职的，都请申报。"),
                        Consequences.Ask.words("words", "说明", "简要写明利害关系", Experts.LONGEST_WORDS));
    }

    /** The page again, with what was sent and why it was refused. */
    OpinionPage refused(
            Actor actor, ApplicationId application, Map<Question, Answered> sent, Map<String, String> errors) {
        return page(readings.require(actor, application), sent, errors);
    }

    private Map<Question, Answered> written(Actor actor, ApplicationId application) {
        var written = new EnumMap<Question, Answered>(Question.class);
        opinions.opinion(application, actor.person())
                .ifPresent(opinion -> opinion.answers()
                        .forEach(answer ->
                                written.put(answer.question(), new Answered(answer.stance(), answer.words()))));
        return written;
    }

    private OpinionPage page(Reading reading, Map<Question, Answered> written, Map<String, String> errors) {
        var proposal = reading.proposal();
        var declared = reading.declared();
        var together = declared && reading.panel().stage().together();
        var consensus = together ? opinions.consensus(proposal.id()).orElse(null) : null;
        var person = reading.assignment().person();
        return new OpinionPage(
                proposal.id().toString(),
                proposals.place(proposal.unit()),
                reading.panel(),
                declared ? proposal : null,
                declared ? proposals.form(proposal) : null,
                declared ? written : Map.of(),
                declared && opinions.opinion(proposal.id(), person).isPresent(),
                together ? others(reading) : List.of(),
                consensus,
                consensus != null && consensus.answeredBy(person),
                OpinionTrail.of(
                        reading,
                        OpinionStanding.of(reading, opinions),
                        opinions.opinion(proposal.id(), person).map(Opinion::at).orElse(null),
                        Optional.ofNullable(consensus),
                        clock.instant()),
                errors);
    }

    /** The others' opinions sorted by their text, so that the order does not reveal their authors. */
    private List<List<Answer>> others(Reading reading) {
        return readings.colleagues(reading).stream()
                .flatMap(person -> opinions.opinion(reading.proposal().id(), person).stream())
                .map(Opinion::answers)
                .sorted(java.util.Comparator.comparing(
                        answers -> answers.getFirst().words()))
                .toList();
    }
}
