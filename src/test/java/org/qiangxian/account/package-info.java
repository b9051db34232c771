@NullMarked
package org.qiangxian.account;

import org.jspecify.annotations.NullMarked;
