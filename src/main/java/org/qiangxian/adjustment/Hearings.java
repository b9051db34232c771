package org.qiangxian.adjustment;

import java.util.UUID;
import org.qiangxian.account.Actor;
import org.qiangxian.account.Role;
import org.qiangxian.procedure.Seen;
import org.qiangxian.shell.Typed;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** 告知 and 听取意见: what the city and its province are told, and what they say to it (R20). */
@Service
@Transactional
class Hearings {

    private final HearingRepository hearings;
    private final AdjustmentMoves moves;
    private final CaseFiles files;
    private final AdjustmentClock clock;

    Hearings(HearingRepository hearings, AdjustmentMoves moves, CaseFiles files, AdjustmentClock clock) {
        this.hearings = hearings;
        this.moves = moves;
        this.files = files;
        this.clock = clock;
    }

    /** 总局 tells the city and its province what it considers and why. From here on the city sees the case whole. */
    void tell(Actor actor, UUID id, Typed typed, Seen seen) {
        var file = moves.ready(actor, id, AdjustmentAction.TELL, seen);
        var words = typed.needed("words", "告知的内容", Written.LONGEST_TEXT);
        var number = typed.optional("number", "文号", 60);
        Written.judge(typed, "words", "number");
        typed.orRefuse();
        var round = file.hearings().size() + 1;
        hearings.insert(id, new Hearing(round, number, words, actor.signature(), moves.now(), null, null, null));
        moves.move(actor, file, AdjustmentAction.TELL, "");
    }

    /** The case for a reader; when the city opens it, the notice counts as served. */
    CaseFile open(Actor actor, UUID id) {
        var file = files.get(actor, id);
        var hearing = file.hearing();
        if (actor.is(Role.CITY)
                && file.matter().status() == AdjustmentStatus.HEARING
                && hearing.filter(it -> it.servedAt() == null && !clock.over(it))
                        .isPresent()) {
            hearings.serve(id, file.hearings().size(), moves.now());
            return files.get(actor, id);
        }
        return file;
    }

    /** The city, or its province, says what it has to say; it may say more until the last day. */
    void reply(Actor actor, UUID id, Typed typed, Seen seen) {
        var action = actor.is(Role.PROVINCE) ? AdjustmentAction.COMMENT : AdjustmentAction.REPLY;
        var file = moves.ready(actor, id, action, seen);
        var words = typed.needed("opinion", "意见", Written.LONGEST_TEXT);
        Written.judge(typed, "opinion");
        typed.orRefuse();
        hearings.insert(
                id,
                new Opinion(
                        file.opinions().size() + 1,
                        file.hearings().size(),
                        actor.role(),
                        words,
                        actor.signature(),
                        moves.now()));
        moves.move(actor, file, action, "");
    }
}
