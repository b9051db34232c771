package org.qiangxian.call;

/**
 * A call in the list.
 *
 * @param status 草稿, 征集中, 已截止
 * @param until the last day in words
 * @param left days left, empty when it is over or not published
 * @param draft whether this is the draft, which opens for writing
 */
public record CallRow(Call call, String status, String until, String left, boolean draft) {

    public boolean open() {
        return !left.isEmpty();
    }
}
