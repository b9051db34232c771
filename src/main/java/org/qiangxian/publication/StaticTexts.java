package org.qiangxian.publication;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.qiangxian.document.StoredFile;
import org.qiangxian.shell.StaticPages;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The library of texts as static pages, with the papers and the files of each. */
@Component
@Order(1)
class StaticTexts implements StaticPages {

    private static final String HOME = "/texts";
    private static final List<String> FORMATS = List.of("docx", "pdf");

    private final PublicationPages pages;
    private final PublicationPapers papers;
    private final PublicationFiles files;

    StaticTexts(PublicationPages pages, PublicationPapers papers, PublicationFiles files) {
        this.pages = pages;
        this.papers = papers;
        this.files = files;
    }

    @Override
    public Section section() {
        return new Section("政策文件", HOME);
    }

    @Override
    public List<One> all() {
        var all = new ArrayList<One>();
        int last = pages.library("", 1).lines().pages();
        for (int number = 1; number <= last; number++) {
            var list = pages.library("", number);
            var numbered = HOME + "?page=" + number;
            all.add(new Page(
                    number == 1 ? List.of(HOME, numbered) : List.of(numbered),
                    number == 1 ? "texts/index.html" : "texts/page-%d.html".formatted(number),
                    "publication/library",
                    Map.of("page", list)));
            list.lines().rows().forEach(line -> all.addAll(text(line.it().id())));
        }
        return all;
    }

    private List<One> text(UUID id) {
        var page = pages.open(id);
        var address = HOME + "/" + id;
        var all = new ArrayList<One>(List.of(
                new Page(List.of(address), "texts/%s.html".formatted(id), "publication/text", Map.of("page", page))));
        if (page.printable()) {
            FORMATS.forEach(format -> all.add(new File(
                    List.of("%s/paper/%s".formatted(address, format)),
                    "texts/%s/paper.%s".formatted(id, format),
                    () -> papers.of(id, format).content())));
        }
        if (page.shown()) {
            page.files().forEach(file -> all.add(file(id, address, file)));
        }
        return all;
    }

    private File file(UUID id, String address, StoredFile file) {
        var ending = file.name().substring(file.name().lastIndexOf('.') + 1);
        return new File(
                List.of("%s/files/%s".formatted(address, file.id())),
                "texts/%s/%s.%s".formatted(id, file.id(), ending),
                () -> files.open(id, file.id().value()).content());
    }
}
