package org.qiangxian.intake;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.qiangxian.account.Signature;
import org.qiangxian.catalogue.Channel;
import org.qiangxian.region.RegionCode;
import org.qiangxian.workbook.Column;
import org.qiangxian.workbook.Sheet;
import org.qiangxian.workbook.Workbook;

/**
 * A workbook that was sent, how it is to be read and what became of it.
 *
 * @param area the unit the sender answers for; null for 总局's operator
 * @param mapping how its first table is read; in a view of one table, that of this table
 * @param others how the other tables are read that are taken in with it, in the order of the file
 * @param failure why the last check or commit ended without a result
 * @param batch the batch its values came in with
 */
public record Upload(
        UUID id,
        UUID organisation,
        @Nullable RegionCode area,
        Channel channel,
        String name,
        long size,
        String sha256,
        Source source,
        Signature sentBy,
        Instant sentAt,
        State state,
        Workbook workbook,
        Mapping mapping,
        List<Mapping> others,
        @Nullable Result result,
        @Nullable String failure,
        @Nullable UUID batch) {

    /** Where the figures come from. */
    public record Source(
            String title,
            String publisher,
            String published,
            LocalDate retrievedOn,
            @Nullable String address) {}

    /** How far it is. */
    public enum State {
        MAPPING("待确认读法"),
        CHECKING("核对中"),
        CHECKED("待入库"),
        COMMITTING("入库中"),
        COMMITTED("已入库"),
        DISCARDED("已放弃");

        private final String label;

        State(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }

        public boolean working() {
            return this == CHECKING || this == COMMITTING;
        }
    }

    /** The sheet that is read; the first of several. */
    public Sheet sheet() {
        return workbook.sheets().get(mapping.sheet());
    }

    /** A view of the upload for each table that is read, with the mapping of that table only. */
    public List<Upload> tables() {
        return Stream.concat(Stream.of(mapping), others.stream())
                .map(this::alone)
                .toList();
    }

    /** How many rows there are to read. */
    long rows() {
        return tables().stream()
                .map(Upload::sheet)
                .mapToLong(sheet -> sheet.extent().lastRow() - sheet.firstRow() + 1L)
                .sum();
    }

    /** Where a cell stands: B5, and in a file of which several tables are read 附表1!B5. */
    public String where(int table, int row, int column) {
        var cell = Column.letter(column) + row;
        return others.isEmpty() ? cell : workbook.sheets().get(table).name() + "!" + cell;
    }

    private Upload alone(Mapping one) {
        return new Upload(
                id,
                organisation,
                area,
                channel,
                name,
                size,
                sha256,
                source,
                sentBy,
                sentAt,
                state,
                workbook,
                one,
                List.of(),
                result,
                failure,
                batch);
    }

    /** 2.3 MB, 56 KB. */
    public String weight() {
        return weight(size);
    }

    static String weight(long size) {
        return size >= 1 << 20 ? "%.1f MB".formatted(size / 1048576.0) : (size + 1023) / 1024 + " KB";
    }
}
