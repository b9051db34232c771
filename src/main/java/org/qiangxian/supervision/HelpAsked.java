package org.qiangxian.supervision;

/** The link by which a city asks a higher level for help with an item; contributed by the module of such requests. */
public interface HelpAsked {

    /**
     * The address of the form, filled in for the item.
     *
     * @param item its source and key, {@code measure:J-01}
     */
    String path(String item);
}
