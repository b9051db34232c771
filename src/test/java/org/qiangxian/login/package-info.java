@NullMarked
package org.qiangxian.login;

import org.jspecify.annotations.NullMarked;
