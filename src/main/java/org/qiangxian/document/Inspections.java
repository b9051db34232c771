package org.qiangxian.document;

import java.io.DataInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Optional;
import java.util.Set;
import org.qiangxian.sandbox.Task;

/** The front door for inspecting files that were sent: the tasks for the child process. */
public final class Inspections {

    private Inspections() {}

    /** What is it, is it one of these kinds, and is it harmless? */
    public static Task<Inspected> of(Set<FileKind> accepted) {
        return new Task<>(Inspection.class, Inspection.question(accepted, false), Inspections::read);
    }

    /** The same of a scan, with the content codes that stand on it (R61). */
    public static Task<Inspected> ofScan() {
        return new Task<>(Inspection.class, Inspection.question(Files.SCANS, true), Inspections::read);
    }

    /** Refuses what can be refused without opening it: no file, or one that is too large. */
    public static void checkSize(SentFile upload) {
        FileCheck.checkSize(upload.content().length);
    }

    private static Inspected read(DataInputStream in) throws IOException {
        var kind = FileKind.valueOf(in.readUTF());
        int count = in.readInt();
        if (count < 0 || count > ScanPages.MOST_PAGES) {
            throw new IOException("pages: " + count);
        }
        var pages = new ArrayList<Optional<ContentCode>>();
        for (int page = 0; page < count; page++) {
            pages.add(Optional.of(in.readUTF()).filter(code -> !code.isEmpty()).map(ContentCode::new));
        }
        return new Inspected(kind, new Scan(pages));
    }
}
