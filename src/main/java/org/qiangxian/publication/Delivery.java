package org.qiangxian.publication;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.qiangxian.account.Role;
import org.qiangxian.region.RegionCode;

/**
 * That a publication was delivered to a desk. Whether anybody read it is kept nowhere (R99).
 *
 * @param area of the posts; null for those that have none
 * @param copy whether as 抄送
 * @param at from when it is told there
 */
record Delivery(Role role, @Nullable RegionCode area, boolean copy, Instant at) {}
