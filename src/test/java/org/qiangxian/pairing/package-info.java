@NullMarked
package org.qiangxian.pairing;

import org.jspecify.annotations.NullMarked;
