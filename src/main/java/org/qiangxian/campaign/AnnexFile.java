package org.qiangxian.campaign;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.qiangxian.account.Signature;

/** An annex that was read from a workbook, before and after its import. */
record AnnexFile(
        UUID id,
        UUID campaign,
        AnnexKind annex,
        String area,
        String name,
        Owner owner,
        List<AnnexLine> lines,
        AnnexStatus status,
        boolean demonstration,
        Signature by,
        Instant readAt,
        Instant since) {

    AnnexFile {
        lines = List.copyOf(lines);
    }

    String path() {
        return Campaigns.PATH + "/annexes/" + id;
    }
}
