/**
 * Tests of the rules of disclosure. The {@code *AttemptsTests} are the suite 取得排名的企图: every attempt to obtain a
 * ranking fails, and each test says how (R1).
 */
@NullMarked
package org.qiangxian.disclosure;

import org.jspecify.annotations.NullMarked;
