@NullMarked
package org.qiangxian.catalogue;

import org.jspecify.annotations.NullMarked;
