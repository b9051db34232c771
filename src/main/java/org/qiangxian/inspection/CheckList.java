package org.qiangxian.inspection;

import java.util.List;
import org.qiangxian.account.Actor;
import org.qiangxian.call.CallId;
import org.qiangxian.document.ListFile;
import org.qiangxian.shell.Narrowed;
import org.qiangxian.shell.NarrowedPage;
import org.qiangxian.shell.Narrowing;
import org.springframework.stereotype.Component;

/**
 * The proposals that came in a call, by kind and in the order of codes: as a page, and the matches of a search as a
 * file.
 */
@Component
class CheckList {

    private static final int SIZE = 50;

    private final FormalChecks checks;

    CheckList(FormalChecks checks) {
        this.checks = checks;
    }

    NarrowedPage<CheckedProposal> page(List<CheckedProposal> all, Narrowing asked, int page) {
        return NarrowedPage.of(found(all, asked), page, SIZE);
    }

    private static Narrowed<CheckedProposal> found(List<CheckedProposal> all, Narrowing asked) {
        return asked.in(
                all,
                line -> new Narrowing.Line(
                        line.place()
                                + line.proposal().unit().value()
                                + line.proposal().title()
                                + line.checkWords(),
                        line.standing().label(),
                        line.proposal().kind().label()));
    }

    ListFile file(Actor actor, CallId call, Narrowing asked) {
        return new ListFile(
                "形式检查",
                List.of("代码", "单位", "方案", "类别", "检查", "状态"),
                found(checks.list(actor, call), asked).rows().stream()
                        .map(line -> List.of(
                                line.proposal().unit().value(),
                                line.place(),
                                line.proposal().title(),
                                line.proposal().kind().label(),
                                line.checkWords(),
                                line.proposal().statusLabel()))
                        .toList());
    }
}
