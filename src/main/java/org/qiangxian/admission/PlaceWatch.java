package org.qiangxian.admission;

import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Looks for changed places after a new edition of the divisions: moves what follows by lineage, and tells 总局 of the
 * rest.
 */
@Component
class PlaceWatch {

    private final PlaceChanges changes;
    private final PlaceHandover handover;
    private final TransactionTemplate transaction;

    PlaceWatch(PlaceChanges changes, PlaceHandover handover, TransactionTemplate transaction) {
        this.changes = changes;
        this.handover = handover;
        this.transaction = transaction;
    }

    void run() {
        transaction.executeWithoutResult(_ -> changes.follow());
        transaction.executeWithoutResult(_ ->
                changes.open().forEach(each -> handover.tell(each, "open", "该单位已合并或拆分，由总局决定由哪个单位承接；决定以前仍按原单位在库。")));
    }
}
