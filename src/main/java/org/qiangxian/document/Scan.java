package org.qiangxian.document;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The content codes that were found in a scan, one place for each page. */
public record Scan(List<Optional<ContentCode>> pages) {

    /** The different codes of all pages; more than one means that pages of different prints are mixed. */
    public Set<ContentCode> codes() {
        return pages.stream().flatMap(Optional::stream).collect(Collectors.toUnmodifiableSet());
    }
}
