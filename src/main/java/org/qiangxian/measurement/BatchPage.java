package org.qiangxian.measurement;

import org.qiangxian.shell.NarrowedPage;

/**
 * One batch: where it comes from and about which places.
 *
 * @param withdrawable whether the reader may withdraw batches
 */
public record BatchPage(ListedBatch listed, NarrowedPage<Batches.Place> places, boolean withdrawable) {

    public Batch batch() {
        return listed.batch();
    }
}
