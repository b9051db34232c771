@NullMarked
package org.qiangxian.campaign;

import org.jspecify.annotations.NullMarked;
