package org.qiangxian.admission;

import java.util.List;
import java.util.Set;
import org.qiangxian.account.Reach;
import org.qiangxian.account.Role;
import org.qiangxian.account.Turn;
import org.qiangxian.account.Waiting;
import org.qiangxian.region.Regions;
import org.springframework.stereotype.Component;

/** What waits for 总局 after a merger or a division, as {@link PlaceAction} has it. */
@Component
class PlaceTurns implements Waiting {

    private final PlaceChanges changes;
    private final Regions regions;

    PlaceTurns(PlaceChanges changes, Regions regions) {
        this.changes = changes;
        this.regions = regions;
    }

    @Override
    public Set<Role> roles() {
        return Set.of(Role.SAMR);
    }

    @Override
    public List<Turn> turns(Reach reach) {
        if (!reach.everywhere() && !reach.to(Role.SAMR)) {
            return List.of();
        }
        return changes.open().stream().map(this::turn).toList();
    }

    private Turn turn(ChangedPlace place) {
        return Turn.of(
                        place.key(),
                        EntryTurns.headquarters(regions, place.unit().code()),
                        "决定%s的培育库事项由谁承接".formatted(place.place()),
                        place.since())
                .noting("该单位已合并或拆分")
                .go(AdmissionController.PATH, place.path(), "去决定");
    }
}
