package org.qiangxian.document;

import java.time.Instant;
import org.qiangxian.account.Signature;
import org.qiangxian.region.RegionCode;
import org.qiangxian.shell.Attached;
import org.qiangxian.shell.Chinese;

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
        Signature keptBy,
        Instant keptAt) {

    /** As {@code ui/files} lists it, opened below {@code address}. */
    public Attached below(String address) {
        return new Attached(address + "/" + id, name, "%s，%s".formatted(keptBy.words(), Chinese.time(keptAt)));
    }
}
