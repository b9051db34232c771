/**
 * Tables as offices send them, drawn from a seed, the truth of every figure known; and their way through the door. It is
 * written from what offices send (yearbooks, bulletins, downloads of the statistical office, tables filled by hand), never
 * from what the reader can do, and grows by each real table that is read wrongly.
 */
@NullMarked
package org.qiangxian.corpus;

import org.jspecify.annotations.NullMarked;
