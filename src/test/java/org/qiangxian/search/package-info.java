/** Tests of the search. */
@NullMarked
package org.qiangxian.search;

import org.jspecify.annotations.NullMarked;
