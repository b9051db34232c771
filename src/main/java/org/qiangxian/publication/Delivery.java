package org.qiangxian.publication;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.qiangxian.account.Role;
import org.qiangxian.region.RegionCode;

/**
 * The delivery of a publication to a desk. Whether anybody read it is not recorded (R99).
 *
 * @param area of the posts; null for those that have none
 * @param copy whether as 抄送
 * @param at when it is shown there
 */
record Delivery(Role role, @Nullable RegionCode area, boolean copy, Instant at) {}
