@NullMarked
package org.qiangxian.document;

import org.jspecify.annotations.NullMarked;
