package org.qiangxian.supervision;

/** Where a city asks those above for help with an item of its own; contributed by the module that keeps what cities ask. */
public interface HelpAsked {

    /**
     * The address of the form, filled in for the item.
     *
     * @param item its source and key, {@code measure:J-01}
     */
    String path(String item);
}
