@NullMarked
package org.qiangxian.publication;

import org.jspecify.annotations.NullMarked;
