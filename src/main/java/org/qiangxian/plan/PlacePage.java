package org.qiangxian.plan;

import java.util.List;

/** The plans that one unit saved as 定稿, for a higher level. */
public record PlacePage(String place, boolean fictional, List<PlansPage.Row> rows) {}
