@NullMarked
package org.qiangxian.sandbox;

import org.jspecify.annotations.NullMarked;
