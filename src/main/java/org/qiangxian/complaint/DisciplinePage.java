package org.qiangxian.complaint;

import java.util.List;

/** 纪检监察: all that it reads, and the registers that other pages keep. */
public record DisciplinePage(String scope, List<ComplaintLine> complaints, List<HitLine> hits) {

    /** A word that was refused. */
    public record HitLine(String word, String organisation, String at, boolean demonstration) {}
}
