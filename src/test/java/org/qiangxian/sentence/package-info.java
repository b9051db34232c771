@NullMarked
package org.qiangxian.sentence;

import org.jspecify.annotations.NullMarked;
