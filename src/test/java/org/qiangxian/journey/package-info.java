/** What is promised to a user, kept in a real browser against the whole application. */
@NullMarked
package org.qiangxian.journey;

import org.jspecify.annotations.NullMarked;
