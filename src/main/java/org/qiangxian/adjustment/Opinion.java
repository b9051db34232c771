package org.qiangxian.adjustment;

import java.time.Instant;
import org.qiangxian.account.Role;
import org.qiangxian.account.Signature;

/**
 * What the city or its province said in a hearing.
 *
 * @param number in the order they came
 */
public record Opinion(int number, int round, Role role, String words, Signature by, Instant at) {}
