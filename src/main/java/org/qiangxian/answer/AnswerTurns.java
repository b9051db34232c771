package org.qiangxian.answer;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.qiangxian.account.Desk;
import org.qiangxian.account.Reach;
import org.qiangxian.account.Role;
import org.qiangxian.account.Turn;
import org.qiangxian.account.Waiting;
import org.springframework.stereotype.Component;

/** What a department sent waits for the province that checks it. */
@Component
class AnswerTurns implements Waiting {

    private final SheetRepository repository;

    AnswerTurns(SheetRepository repository) {
        this.repository = repository;
    }

    @Override
    public Set<Role> roles() {
        return EnumSet.of(Role.PROVINCE);
    }

    @Override
    public List<Turn> turns(Reach reach) {
        return repository.sent(reach).stream().map(AnswerTurns::check).toList();
    }

    private static Turn check(SheetRepository.Sent it) {
        var key = it.item().key();
        return Turn.of(
                        "request-check/%s/%s/%s".formatted(it.request(), it.unit(), key),
                        Desk.of(Role.PROVINCE, it.unit()),
                        "核对部门填报：" + it.department(),
                        it.savedAt())
                .go("/requests", "/requests/%s/answer#%s".formatted(it.request(), key), "去核对");
    }
}
