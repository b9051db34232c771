package org.qiangxian.document;

import java.time.Instant;
import org.qiangxian.region.RegionCode;

/**
 * An upload that passed the checks.
 *
 * @param name cleaned, with the ending of what it really is
 * @param sha256 of the content, hexadecimal
 * @param owner the unit it belongs to
 */
public record StoredFile(
        FileId id,
        String name,
        FileKind kind,
        int size,
        String sha256,
        RegionCode owner,
        String keptBy,
        Instant keptAt) {}
