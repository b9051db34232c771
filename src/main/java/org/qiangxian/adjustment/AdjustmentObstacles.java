package org.qiangxian.adjustment;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.qiangxian.account.Actor;
import org.qiangxian.account.Role;
import org.qiangxian.library.MembershipStatus;
import org.qiangxian.shell.Chinese;
import org.springframework.stereotype.Component;

/**
 * What stands against an act that the table allows where a case lies: days, what must come before, and that opener, decider and
 * reviewer are three persons. The page says it at the button, and the act is refused with the same words.
 */
@Component
class AdjustmentObstacles {

    private final AdjustmentClock clock;

    AdjustmentObstacles(AdjustmentClock clock) {
        this.clock = clock;
    }

    /** The reason in a sentence; empty where nothing stands against it. */
    String against(Actor actor, CaseFile it, AdjustmentAction action) {
        return switch (action) {
            case REGISTER, SET_ASIDE_CLUE, PROPOSE, SEND_BACK -> "";
            case PROVE -> proving(actor, it);
            case DETERMINE -> it.matter().incident().kind().determined() ? "" : "重大负面舆情事件没有主管部门的认定，请由总局两人签署书面认定。";
            case FIND -> finding(it);
            case AGREE -> agreeing(actor, it);
            case OPEN -> opening(it);
            case TELL -> telling(it);
            case CORRECT -> it.suspended() ? "暂停正在执行，不能更正办结。请按听取意见以后的决定办理，或者先恢复。" : "";
            case REPLY, COMMENT -> hearing(it).map(this::late).orElse("");
            case EXTEND -> extending(it);
            case END_HEARING -> it.heard(Role.CITY) && it.heard(Role.PROVINCE) ? "" : "本地和省局都提交意见以后才能提前结束；期限届满时自动结束。";
            case DECIDE -> deciding(actor, it);
            case RENEW -> renewing(actor, it);
            case RESUME -> !it.suspended() ? "现在没有暂停，不用恢复。" : opener(actor, it);
            case ASK_REVIEW -> asking(it);
            case UPHOLD, REVOKE -> third(actor, it);
            case ANNUL ->
                it.ruling()
                                .filter(ruling -> ruling.outcome() != RulingOutcome.NONE)
                                .isEmpty()
                        ? "决定是不调整，没有可以更正的。"
                        : third(actor, it);
            case FINISH -> finishing(it);
        };
    }

    /** Whether the act has a place in a case of this kind at all; where it has none, no button is drawn. */
    boolean fits(Actor actor, CaseFile it, AdjustmentAction action) {
        var determined = it.matter().incident().kind().determined();
        return switch (action) {
            case FIND, AGREE -> !determined;
            case DETERMINE -> determined;
            case RESUME, RENEW -> it.suspended();
            case TELL -> it.matter().status() == AdjustmentStatus.OPENED || it.suspended();
            case ANNUL ->
                it.ruling()
                        .filter(ruling -> ruling.outcome() != RulingOutcome.NONE)
                        .isPresent();
            default -> true;
        };
    }

    private String proving(Actor actor, CaseFile it) {
        if (!actor.is(Role.CITY) || !it.told()) {
            return "";
        }
        return it.matter().status() == AdjustmentStatus.HEARING
                ? hearing(it).map(this::late).orElse("")
                : "听取意见已经结束，不能再补充材料。";
    }

    private static String finding(CaseFile it) {
        if (it.matter().incident().kind().determined()) {
            return "只有重大负面舆情事件由总局书面认定；其他三类请登记主管部门的认定。";
        }
        return it.matter().settled() ? "书面认定已由两人签署。" : "";
    }

    private static String agreeing(Actor actor, CaseFile it) {
        var finding = it.matter().finding();
        if (finding == null) {
            return "还没有书面认定，请先由一人写明。";
        }
        if (finding.second() != null) {
            return "书面认定已由两人签署。";
        }
        return actor.person().equals(finding.first().person()) ? "书面认定须由总局另一人签署。" : "";
    }

    private static String opening(CaseFile it) {
        if (it.twin()) {
            return "该地同一天的同类事件已经立案，一个事件只立一件。请不予立案，写明并入已有的一件。";
        }
        return it.matter().incident().kind().determined() || it.matter().settled()
                ? ""
                : "重大负面舆情事件须先有总局两人签署的书面认定，才能立案。";
    }

    private String telling(CaseFile it) {
        if (it.matter().status() == AdjustmentStatus.OPENED) {
            return "";
        }
        if (!it.suspended()) {
            return "没有正在执行的暂停，不再听取意见。";
        }
        return reviewable(it)
                .map(day -> "%s以前本地可以申请复核，期满以后才能再次听取意见。".formatted(day))
                .orElse("");
    }

    private String late(Hearing hearing) {
        return clock.over(hearing) ? "听取意见的期限（%s）已过。".formatted(Chinese.date(clock.last(hearing))) : "";
    }

    private String extending(CaseFile it) {
        return hearing(it)
                .map(hearing -> hearing.extended() ? "期限已经延长过一次，不能再延长。" : late(hearing))
                .orElse("");
    }

    private String deciding(Actor actor, CaseFile it) {
        var proposal = it.proposal().orElseThrow();
        var mine = opener(actor, it);
        return mine.isEmpty() ? against(it, proposal) : mine;
    }

    /** Why what is proposed cannot be decided as things are now; empty where it can. */
    String against(CaseFile it, Ruling proposal) {
        var until = proposal.until();
        return switch (proposal.outcome()) {
            case NONE -> it.suspended() ? "暂停正在执行，不能决定不调整。请先恢复，再退回重拟。" : "";
            case REMOVE -> !it.member() ? "该地已不在培育库，只能决定不调整。请退回重拟。" : unsettled(it);
            case SUSPEND -> !it.member() ? "该地已不在培育库，只能决定不调整。请退回重拟。" : suspending(it, until);
        };
    }

    private static String unsettled(CaseFile it) {
        return it.matter().settled() ? "" : "还没有官方认定，不能决定调出。请登记认定，或退回重拟为三十日以内的暂停。";
    }

    /** Why the membership cannot be suspended until that day; empty where it can. */
    String suspending(CaseFile it, java.time.@Nullable LocalDate until) {
        if (until == null || !until.isAfter(clock.today())) {
            return "暂停的最后一天应当在今天以后。";
        }
        if (it.membership() == MembershipStatus.SUSPENDED && !it.suspended()) {
            return "该地正按另一件事项暂停，不能同时暂停两次。";
        }
        var from = Optional.ofNullable(it.matter().suspendedFrom()).orElse(clock.today());
        var most = from.plusDays(AdjustmentClock.PROVISIONAL - 1L);
        if (!it.matter().settled() && until.isAfter(most)) {
            return "还没有官方认定，暂停最多三十日，不能超过%s。".formatted(Chinese.date(most));
        }
        return until.isAfter(clock.today().plusYears(1)) ? "一次暂停不超过一年；到期前可以写明理由续期。" : "";
    }

    private String renewing(Actor actor, CaseFile it) {
        var until = it.matter().suspendedUntil();
        if (until == null) {
            return "现在没有暂停，不用续期。";
        }
        if (clock.past(until)) {
            return "暂停的最后一天（%s）已过，不能再续期。".formatted(Chinese.date(until));
        }
        var mine = opener(actor, it);
        if (!mine.isEmpty()) {
            return mine;
        }
        return !it.matter().settled() && !suspending(it, until.plusDays(1)).isEmpty() ? "还没有官方认定，暂停已满三十日的限度，不能续期。" : "";
    }

    private String asking(CaseFile it) {
        if (it.review().isPresent()) {
            return "这项决定已经复核过。";
        }
        return reviewable(it).isPresent() ? "" : "申请复核的期限已过。";
    }

    /** Why the case cannot end yet; empty where it can. */
    String finishing(CaseFile it) {
        if (it.suspended()) {
            return "暂停还没有结束，不能办结。";
        }
        return it.review().isPresent()
                ? ""
                : reviewable(it)
                        .map(day -> "%s以前本地可以申请复核，期满以后自动办结。".formatted(day))
                        .orElse("");
    }

    /** The last day to ask for a review of what was decided last, in words; empty where it is over. */
    private Optional<String> reviewable(CaseFile it) {
        return it.ruling()
                .map(Ruling::decision)
                .map(decision -> clock.reviewable(decision.at()))
                .filter(day -> !clock.past(day))
                .map(Chinese::date);
    }

    private static String opener(Actor actor, CaseFile it) {
        if (it.parties().contains(actor.person())) {
            return "为该地或省局办理过这件事项的人（登记、补充材料、提交意见等）不能作决定，请由总局另一人办理。";
        }
        return actor.person().equals(it.opener()) ? "立案人不能作决定，请由总局另一人办理。" : "";
    }

    private static String third(Actor actor, CaseFile it) {
        if (it.parties().contains(actor.person())) {
            return "为该地或省局办理过这件事项的人（登记、补充材料、提交意见、申请复核等）不能复核，请由总局第三人办理。";
        }
        return it.hands().contains(actor.person()) ? "签署书面认定、立案、拟处理、决定或者提前恢复的人不能复核，请由总局第三人办理。" : "";
    }

    private static Optional<Hearing> hearing(CaseFile it) {
        return it.hearing();
    }
}
