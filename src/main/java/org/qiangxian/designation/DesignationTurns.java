package org.qiangxian.designation;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.qiangxian.account.Desk;
import org.qiangxian.account.Reach;
import org.qiangxian.account.Role;
import org.qiangxian.account.Turn;
import org.qiangxian.account.Waiting;
import org.springframework.stereotype.Component;

/** Names that one person proposed wait for a second one of 总局. */
@Component
class DesignationTurns implements Waiting {

    private final DesignationRepository names;

    DesignationTurns(DesignationRepository names) {
        this.names = names;
    }

    @Override
    public Set<Role> roles() {
        return DesignationAction.AGREE.row().roles();
    }

    @Override
    public List<Turn> turns(Reach reach) {
        return names.in(DesignationAction.AGREE.row().turn()).stream()
                .map(DesignationTurns::turn)
                .toList();
    }

    private static Turn turn(Designation each) {
        return Turn.of(
                        "designation/" + each.id(),
                        Desk.of(Role.SAMR, null)
                                .without(
                                        Objects.requireNonNull(each.proposedBy().person())),
                        "第二人办理官方名称：" + each.name(),
                        each.proposedAt())
                .noting(each.proposedBy().words() + " 登记")
                .go("/designations", "/designations", "去办理");
    }
}
