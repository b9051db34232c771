@NullMarked
package org.qiangxian.grant;

import org.jspecify.annotations.NullMarked;
