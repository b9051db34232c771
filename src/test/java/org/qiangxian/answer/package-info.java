@NullMarked
package org.qiangxian.answer;

import org.jspecify.annotations.NullMarked;
