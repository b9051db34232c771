package org.qiangxian.corpus;

import java.util.List;

/**
 * A table as an office sends it, with its truth.
 *
 * @param year the answer of the sender when asked for the year of the data
 * @param area the code of the place it is about, so that no two tables of one place are judged at the same time
 */
record Table(
        long seed,
        String layout,
        String title,
        String publisher,
        String published,
        String fileName,
        byte[] content,
        List<Figure> figures,
        int year,
        String area) {}
