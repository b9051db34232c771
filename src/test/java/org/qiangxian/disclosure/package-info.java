/**
 * Tests of the gate. The {@code *AttemptsTests} are the suite 取得排名的企图: whoever tries to obtain a ranking, by whatever
 * way, fails, and each test says how (R1).
 */
@NullMarked
package org.qiangxian.disclosure;

import org.jspecify.annotations.NullMarked;
