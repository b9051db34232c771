package org.qiangxian.shell;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/**
 * Public pages that may be taken along as files and read without the platform: documents, cases, the month, the directory. Each
 * module contributes its own as a bean. What shows figures of places is never among them: a file has no meter (R1).
 */
public interface StaticPages {

    /** What the section is called, and the address of its first page. */
    Section section();

    /** Its pages and the files they lead to, all of them. */
    List<One> all();

    record Section(String label, String address) {}

    /** A page or a file. */
    sealed interface One {

        /** The addresses under which pages lead to it, with their queries and without places in the page. */
        List<String> addresses();

        /** Its path in the folder of files, without a stroke at the beginning. */
        String path();
    }

    /** A page that is made of a template. */
    record Page(List<String> addresses, String path, String template, Map<String, ?> model) implements One {}

    /** A file as it is. */
    record File(List<String> addresses, String path, Supplier<byte[]> content) implements One {}
}
