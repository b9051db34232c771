@NullMarked
package org.qiangxian.calendar;

import org.jspecify.annotations.NullMarked;
