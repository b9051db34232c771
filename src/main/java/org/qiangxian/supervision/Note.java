package org.qiangxian.supervision;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.qiangxian.account.Signature;
import org.qiangxian.region.RegionCode;

/**
 * 督导函: what a bureau or a province wrote to exactly one city about one item that is past the day the city set (R90).
 *
 * @param source the module the item belongs to
 * @param item identifies the item within it
 * @param kind what the item is in a word
 * @param words what is to be done, as the city wrote it
 * @param day the day it is past
 * @param answer the city's answer; empty until then
 * @param until the new day the city set; null without one
 * @param since when it came to its status
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

    /** The minutes a city needs to answer one (R3). */
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
