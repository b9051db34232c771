@NullMarked
package org.qiangxian.site;

import org.jspecify.annotations.NullMarked;
