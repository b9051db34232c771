@NullMarked
package org.qiangxian.report;

import org.jspecify.annotations.NullMarked;
