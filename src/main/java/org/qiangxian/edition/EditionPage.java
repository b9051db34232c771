package org.qiangxian.edition;

import java.time.LocalDate;
import java.util.List;

/**
 * The editions issued and the next one.
 *
 * @param omitted whether the next one is left out; {@code omitting} whether the reader may leave it out
 */
public record EditionPage(List<IssuedEdition> editions, LocalDate next, boolean omitted, boolean omitting) {}
