@NullMarked
package org.qiangxian.notice;

import org.jspecify.annotations.NullMarked;
