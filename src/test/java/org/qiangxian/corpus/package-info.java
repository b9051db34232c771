/**
 * Tables as offices send them, made from a seed with the true meaning of every figure, and their way through the
 * intake. They follow what offices send (yearbooks, bulletins, downloads of the statistical office, tables filled by
 * hand), never what the reader can do, and each real table that is read wrongly is added.
 */
@NullMarked
package org.qiangxian.corpus;

import org.jspecify.annotations.NullMarked;
