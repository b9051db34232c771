/** What is promised to a user, checked in a real browser with the whole application. */
@NullMarked
package org.qiangxian.journey;

import org.jspecify.annotations.NullMarked;
