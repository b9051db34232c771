package org.qiangxian.spreadsheet;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** The common model of the three kinds of file: sheets of rows of non-empty cells. */
public interface Raw {

    /** How the file stores a cell. */
    enum Type {
        TEXT,
        /** A field of a text file, where everything is text. */
        FIELD,
        /** A number as the file stores it. */
        NUMBER,
        /** A number that is shown as a percentage. */
        PERCENT,
        /** {@code 2020-12-31}. */
        DAY,
        BOOLEAN,
        /** {@code #DIV/0!}. */
        ERROR
    }

    /** The origin of a cell's content. */
    enum Origin {
        TYPED,
        FORMULA,
        /** A formula that refers to another file. */
        EXTERNAL
    }

    /** A cell; {@code marks} are footnote marks the file sets as superscript, already taken off the text. */
    record Box(int column, Type type, String text, Origin origin, String marks) {

        public Box(int column, Type type, String text) {
            this(column, type, text, Origin.TYPED, "");
        }
    }

    /** A row with at least one cell, by ascending column. */
    record Row(int number, boolean hidden, List<Box> boxes) {}

    /** What a sheet contains besides its rows. */
    record Trim(List<Merge> merges, List<Integer> hiddenColumns) {

        static final Trim NONE = new Trim(List.of(), List.of());
    }

    /** A sheet as the file lists it. */
    record Listed(String name, boolean visible) {}

    /** An open file; rows come in ascending order, each at most once. */
    interface Source extends AutoCloseable {

        FileFormat format();

        Producer producer();

        Optional<Encoding> encoding();

        List<Listed> sheets();

        List<String> remarks();

        /** Passes on the rows; the boxes of a row are reused for the next one. */
        Trim read(int sheet, Consumer<Row> rows) throws IOException;

        @Override
        void close() throws IOException;
    }
}
