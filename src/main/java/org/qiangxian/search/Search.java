package org.qiangxian.search;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.qiangxian.account.Actor;
import org.springframework.stereotype.Service;

/** Asks every module with something to find. Searches are not counted, and nobody learns what others look for (R1). */
@Service
class Search {

    /** How many of each kind are listed. */
    static final int MOST = 10;

    private final List<Findable> findables;

    Search(List<Findable> findables) {
        this.findables = findables;
    }

    /** The results by kind, without empty kinds. */
    List<SearchPage.Group> of(@Nullable Actor reader, Words query) {
        return query.asks()
                ? findables.stream()
                        .map(findable -> group(findable.label(), findable.find(reader, query, MOST + 1)))
                        .filter(group -> !group.found().isEmpty())
                        .toList()
                : List.of();
    }

    private static SearchPage.Group group(String label, List<Found> found) {
        return new SearchPage.Group(label, found.stream().limit(MOST).toList(), found.size() > MOST);
    }
}
