@NullMarked
package org.qiangxian.submission;

import org.jspecify.annotations.NullMarked;
