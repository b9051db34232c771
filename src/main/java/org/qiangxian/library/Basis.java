package org.qiangxian.library;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The official document an entry of the library rests on.
 *
 * @param number 晋市监发〔2025〕156号
 * @param issuedOn null where the imported list does not say
 */
public record Basis(String number, String title, @Nullable LocalDate issuedOn) {}
