package org.qiangxian.site;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;
import org.qiangxian.account.Actor;
import org.qiangxian.account.Role;
import org.qiangxian.shell.Chinese;
import org.qiangxian.shell.PageLinks;
import org.qiangxian.shell.PlatformAddress;
import org.qiangxian.shell.Refusal;
import org.qiangxian.shell.StaticPages;
import org.qiangxian.shell.StaticRendering;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Exports public pages as a folder of files in a zip. Links among them are relative, so that they work from a disk;
 * links to other pages of the platform use its public address, or are removed where none is configured. The page of a
 * city is never in it (R1).
 */
@Component
class StaticSite {

    /** The largest size of the folder in bytes. */
    private static final int MOST = 300 * 1024 * 1024;

    static final String FILE = "pages.zip";

    private static final String INDEX = "index.html";
    private static final List<String> STYLES = List.of("base", "qiangxian", "public", "forms", "trail");
    private static final List<String> NEVER = List.of("/cities", "/members", "/reports", "/profile", "/api");

    private final List<StaticPages> contributed;
    private final StaticRendering rendering;
    private final PlatformAddress platform;
    private final ApplicationEventPublisher facts;
    private final Clock clock;

    StaticSite(
            List<StaticPages> contributed,
            StaticRendering rendering,
            PlatformAddress platform,
            ApplicationEventPublisher facts,
            Clock clock) {
        this.facts = facts;
        this.contributed = contributed;
        this.rendering = rendering;
        this.platform = platform;
        this.clock = clock;
    }

    List<StaticPages.Section> sections() {
        return contributed.stream().map(StaticPages::section).toList();
    }

    static void require(Actor actor) {
        actor.require(Role.SAMR, Role.OPERATOR);
    }

    /** The zip, for those who may export it; the journal records it. */
    @Transactional
    public byte[] take(Actor actor) {
        require(actor);
        var zip = zip();
        facts.publishEvent(new StaticSiteTaken(FILE));
        return zip;
    }

    byte[] zip() {
        var all = contributed.stream().flatMap(each -> each.all().stream()).toList();
        var places = places(all);
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
            var index = rendering.page(
                    "site/still", Map.of("sections", sections(), "day", Chinese.date(clock.instant())), "/");
            put(zip, bytes, INDEX, page(INDEX, index, places));
            for (var style : STYLES) {
                var path = "css/" + style + ".css";
                put(zip, bytes, path, new ClassPathResource("static/" + path).getContentAsByteArray());
            }
            put(zip, bytes, "icon.svg", new ClassPathResource("static/icon.svg").getContentAsByteArray());
            for (var each : all) {
                put(zip, bytes, each.path(), content(each, places));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** The path in the folder for each address of the platform. */
    private static Map<String, String> places(List<StaticPages.One> all) {
        var places = new HashMap<String, String>();
        places.put("/", INDEX);
        places.put("/icon.svg", "icon.svg");
        STYLES.forEach(style -> places.put("/css/" + style + ".css", "css/" + style + ".css"));
        for (var each : all) {
            for (var address : each.addresses()) {
                if (NEVER.stream().anyMatch(address::startsWith)) {
                    throw new IllegalStateException("Pages of places are not taken along as files: " + address);
                }
                places.put(address, each.path());
            }
        }
        return places;
    }

    private byte[] content(StaticPages.One one, Map<String, String> places) {
        return switch (one) {
            case StaticPages.File file -> file.content().get();
            case StaticPages.Page page ->
                page(
                        page.path(),
                        rendering.page(
                                page.template(), page.model(), page.addresses().getFirst()),
                        places);
        };
    }

    /** A rendered page without forms, which could not be sent anywhere. */
    private byte[] page(String path, String made, Map<String, String> places) {
        var readable = made.replaceAll("(?s)<form\\b.*?</form>", "");
        return PageLinks.said(readable, address -> said(path, address, places)).getBytes(StandardCharsets.UTF_8);
    }

    private @Nullable String said(String from, String written, Map<String, String> places) {
        if (!written.startsWith("/") || written.startsWith("//")) {
            return written;
        }
        int at = written.indexOf('#');
        var address = (at < 0 ? written : written.substring(0, at)).replace("&amp;", "&");
        var place = places.get(address);
        if (place != null) {
            return relative(from, place) + (at < 0 ? "" : written.substring(at));
        }
        return platform.known() ? platform.of(written) : null;
    }

    private static String relative(String from, String to) {
        var folder = Path.of(from).getParent();
        return (folder == null ? Path.of(to) : folder.relativize(Path.of(to)))
                .toString()
                .replace('\\', '/');
    }

    private void put(ZipOutputStream zip, ByteArrayOutputStream soFar, String path, byte[] content) throws IOException {
        if (soFar.size() + (long) content.length > MOST) {
            throw new Refusal.Conflict("公开的文件和素材超过 %d MB，不能放进一个压缩包。请先把较大的素材改为链接。".formatted(MOST / 1024 / 1024));
        }
        var entry = new ZipEntry(path);
        entry.setTimeLocal(clock.instant().atZone(Chinese.BEIJING).toLocalDateTime());
        zip.putNextEntry(entry);
        zip.write(content);
        zip.closeEntry();
    }
}
