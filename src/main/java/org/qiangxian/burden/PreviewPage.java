package org.qiangxian.burden;

import java.util.List;

/** What a request will ask and cost, shown to its issuer before it is sent. */
public record PreviewPage(DataRequestForm form, Plan plan, List<RequestPage.Asked> items, String error) {}
