@NullMarked
package org.qiangxian.database;

import org.jspecify.annotations.NullMarked;
