package org.qiangxian.supervision;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.qiangxian.account.Signature;
import org.qiangxian.region.RegionCode;

/**
 * 督导函: what a bureau or a province wrote to exactly one city about one item past its own day (R90).
 *
 * @param source the module the item belongs to
 * @param item names the item within it
 * @param kind what the item is in a word
 * @param words what is to be done, as the city wrote it
 * @param day the own day it is past
 * @param answer what the city answered; empty before
 * @param until the new day the city set; null without one
 * @param since since when it stands so
 */
record Note(
        UUID id,
        RegionCode unit,
        int year,
        Office office,
        String source,
        String item,
        String kind,
        String words,
        LocalDate day,
        NoteAsk ask,
        String text,
        NoteStatus status,
        String answer,
        @Nullable LocalDate until,
        boolean fictional,
        Signature by,
        Instant since) {

    /** Minutes of the city that answers one (R3). */
    static final int MINUTES = 3;

    String matter() {
        return NoteUndo.KIND + "/" + id;
    }

    String path() {
        return SupervisionController.PATH + "/notes/" + id;
    }

    String key() {
        return source + ":" + item;
    }
}
