package org.qiangxian.panel;

import java.time.Clock;
import java.util.List;
import org.qiangxian.account.Actor;
import org.qiangxian.application.ApplicationId;
import org.qiangxian.discipline.Wording;
import org.qiangxian.inspection.ArrivedProposals;
import org.qiangxian.panel.Consensus.Assent;
import org.qiangxian.shell.Refusal;
import org.qiangxian.shell.Typing;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What experts do: declare, answer the three questions in words, answer the consensus text. Each expert acts only on
 * their own assignments.
 */
@Service
@Transactional
class Opinions {

    static final int LONGEST = 2000;

    private final Readings readings;
    private final PanelRepository panels;
    private final OpinionRepository repository;
    private final ApplicationEventPublisher facts;
    private final Clock clock;

    Opinions(
            Readings readings,
            PanelRepository panels,
            OpinionRepository repository,
            ApplicationEventPublisher facts,
            Clock clock) {
        this.readings = readings;
        this.panels = panels;
        this.repository = repository;
        this.facts = facts;
        this.clock = clock;
    }

    /** Declares that there is no tie to this proposal, which is shown only after that. */
    void declareNone(Actor actor, ApplicationId application) {
        var reading = readings.require(actor, application);
        panels.declared(reading.assignment(), clock.instant());
        facts.publishEvent(new PanelFact.NoTieDeclared(reading.proposal().unit().value()));
    }

    /** Gives or, before the consensus, changes an opinion. */
    void give(Actor actor, ApplicationId application, List<Answer> answers) {
        var reading = readings.opened(actor, application);
        OpinionAction.GIVE.check(
                actor,
                OpinionStanding.of(reading, repository),
                () -> new Refusal.Conflict("个人意见已经截止，论证已转入合议。您的意见保持提交时的样子。"));
        if (answers.stream().map(Answer::question).distinct().count() != Question.values().length) {
            throw new Refusal.Invalid("请逐一回答三个问题。");
        }
        if (answers.stream()
                .anyMatch(answer -> Typing.blank(answer.words()) || Typing.length(answer.words()) > LONGEST)) {
            throw new Refusal.Invalid("每个问题都请用文字说明，不超过%d个字符。".formatted(LONGEST));
        }
        answers.forEach(answer -> Wording.admit("words." + answer.question().name(), answer.words()));
        repository.give(application, new Opinion(actor.person(), answers, clock.instant()));
        facts.publishEvent(new PanelFact.ProposalHandled("提交论证意见", application));
    }

    /** Agrees with the consensus text, or reserves something in words. */
    void assent(Actor actor, ApplicationId application, long consensus, boolean agrees, String words) {
        var reading = readings.opened(actor, application);
        var standing = OpinionStanding.of(reading, repository);
        OpinionAction.ASSENT.check(actor, standing, () -> refused(standing));
        var latest = repository.consensus(application).orElseThrow(ArrivedProposals::unknown);
        if (latest.id() != consensus) {
            throw new Refusal.Conflict("合议意见刚刚改过。请阅读新的文字后再答复。");
        }
        if ((!agrees && Typing.blank(words)) || Typing.length(Typing.trimmed(words)) > LONGEST) {
            throw Refusal.Invalid.of("words", "保留意见请用文字写明，不超过%d个字符。".formatted(LONGEST));
        }
        Wording.admit("words", words);
        if (!repository.assent(consensus, new Assent(actor.person(), agrees, Typing.trimmed(words)), clock.instant())) {
            throw new Refusal.Conflict("您已经答复过这一稿合议意见。");
        }
        facts.publishEvent(new PanelFact.ProposalHandled("答复合议意见", application));
    }

    private static Refusal refused(OpinionStanding standing) {
        return new Refusal.Conflict(
                standing == OpinionStanding.ANSWERED ? "您已经答复过这一稿合议意见。" : "现在不能答复合议意见。请刷新页面查看最新情况。");
    }
}
