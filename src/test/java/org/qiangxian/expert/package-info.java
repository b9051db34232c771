@NullMarked
package org.qiangxian.expert;

import org.jspecify.annotations.NullMarked;
