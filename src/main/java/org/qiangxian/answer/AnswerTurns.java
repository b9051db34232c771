package org.qiangxian.answer;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.qiangxian.account.Desk;
import org.qiangxian.account.Reach;
import org.qiangxian.account.Role;
import org.qiangxian.account.Turn;
import org.qiangxian.account.Waiting;
import org.qiangxian.burden.OpenAsks;
import org.qiangxian.burden.Unanswered;
import org.qiangxian.calendar.WorkingDays;
import org.qiangxian.catalogue.Channel;
import org.qiangxian.shell.Chinese;
import org.springframework.stereotype.Component;

/**
 * Whose turn it is in what is asked, as {@link AnswerAction} has it: one entry for all that a request still asks of a
 * unit, and one for each item that a department sent and the province has to check. Items of a voluntary request are
 * optional.
 */
@Component
class AnswerTurns implements Waiting {

    private static final String PLACE = "/requests";

    private final OpenAsks unanswered;
    private final SheetRepository repository;

    AnswerTurns(OpenAsks unanswered, SheetRepository repository) {
        this.unanswered = unanswered;
        this.repository = repository;
    }

    @Override
    public Set<Role> roles() {
        return EnumSet.of(Role.CITY, Role.PROVINCE);
    }

    @Override
    public String mayWait() {
        return OpenAsks.MAY_WAIT;
    }

    @Override
    public List<Turn> turns(Reach reach) {
        var sent = repository.sent(reach);
        var checking = sent.stream().map(AnswerTurns::check);
        var elsewhere = sent.stream()
                .map(it -> key(it.request(), it.unit(), it.item().key()))
                .collect(Collectors.toSet());
        var answering = unanswered.within(reach).stream()
                .filter(it -> it.items().stream()
                        .anyMatch(item -> !elsewhere.contains(key(it.request(), it.unit(), item.key()))))
                .map(AnswerTurns::answer);
        return Stream.concat(answering, checking).toList();
    }

    private static String key(Object request, Object unit, String item) {
        return "%s/%s/%s".formatted(request, unit, item);
    }

    private static Turn answer(Unanswered it) {
        var role = it.channel() == Channel.CITY ? Role.CITY : Role.PROVINCE;
        var turn = Turn.of(
                        "request/%s/%s".formatted(it.request(), it.unit()),
                        Desk.of(role, it.unit()),
                        "提供数据：" + it.title(),
                        it.registeredAt())
                .until(WorkingDays.endOf(it.validTo()))
                .go(PLACE, "/requests/%s/answer".formatted(it.request()), "去填写");
        return it.voluntary()
                ? turn.what("自愿补充数据（可不填，至%s）：%s".formatted(Chinese.date(it.validTo()), it.title()))
                        .mayBeLeft()
                : turn;
    }

    private static Turn check(SheetRepository.Sent it) {
        var item = it.item().key();
        return Turn.of(
                        "request-check/" + key(it.request(), it.unit(), item),
                        Desk.of(Role.PROVINCE, it.unit()),
                        "核对部门填报：" + it.department(),
                        it.savedAt())
                .go(PLACE, "/requests/%s/answer#%s".formatted(it.request(), item), "去核对");
    }
}
