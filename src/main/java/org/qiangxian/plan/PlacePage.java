package org.qiangxian.plan;

import java.util.List;

/** What one unit saved as 定稿, for a level above it. */
public record PlacePage(String place, boolean fictional, List<PlansPage.Row> rows) {}
