package org.qiangxian.burden;

import java.util.List;

/** What a request will ask and cost, shown to its issuer before it is sent. */
public record PreviewPage(
        DataRequestForm form, Plan plan, List<RequestPage.Asked> items, List<Group> leftOut, String error) {

    /** An item that is not asked of some cities, for one reason; no figure stands here (R1). */
    public record Group(RequestItem item, String name, LeftOut.Why why, List<LeftOut> places) {}
}
