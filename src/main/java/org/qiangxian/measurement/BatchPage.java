package org.qiangxian.measurement;

import org.qiangxian.shell.Paged;

/**
 * One batch: where it comes from, about which places, and the form to withdraw it.
 *
 * @param withdrawable whether the reader may withdraw batches
 * @param reason what the reader typed, kept when it was turned down with {@code remark}
 */
public record BatchPage(
        ListedBatch listed, Paged<Batches.Place> places, boolean withdrawable, String reason, String remark) {

    public Batch batch() {
        return listed.batch();
    }

    public boolean delivered() {
        return batch().fingerprint() != null;
    }
}
