package org.qiangxian.bench;

import java.net.http.HttpClient;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.zip.Deflater;

/**
 * Sends small files that are expensive to examine, two of a kind at once from two cities, while others read their
 * pages.
 */
final class HostileBench {

    private static final int READERS = 2;
    private static final long ALONE = 15_000_000_000L;
    private static final long PAUSE_MILLIS = 25;
    private static final long LOOK_MILLIS = 50;

    private HostileBench() {}

    static void run(Path data) throws Exception {
        try (var database = new Database();
                var node = Platform.on(database, data);
                var client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build()) {
            var senders = senders(database, node, client);
            var reader = node.loggedIn("demo-140728");
            read(node, reader, new AtomicBoolean(), ALONE / 3);
            var alone = read(node, reader, new AtomicBoolean(), ALONE);
            System.out.printf("%-34s %9s %9s %9s%n", "file", "bytes", "core s", "seconds");
            double worst = 0;
            int files = 0;
            var over = new AtomicBoolean();
            try (var beside = Executors.newVirtualThreadPerTaskExecutor()) {
                var reading = beside.submit(() -> read(node, reader, over, Long.MAX_VALUE / 2));
                for (var bomb : bombs().entrySet()) {
                    worst = Math.max(worst, judged(node, senders, bomb.getKey(), bomb.getValue()));
                    files += senders.size();
                }
                over.set(true);
                System.out.printf(
                        "hostile: files=%d worst_core_s=%.1f page_p99_ms=%.1f page_p99_alone_ms=%.1f%n",
                        files, worst, reading.get().milliseconds(0.99), alone.milliseconds(0.99));
            }
        }
    }

    /** Two cities, each with a proposal whose stamped scan is awaited. */
    private static List<City> senders(Database database, Platform node, HttpClient client) throws Exception {
        var cast = Cast.on(database, 2);
        var cities = new ArrayList<City>();
        for (var member : cast.cities()) {
            var city = new City(member, cast.call(), client);
            city.session.enter(node, member.login());
            city.begin(node);
            city.save(node);
            city.submit(node);
            cities.add(city);
        }
        return cities;
    }

    /** The processor time in seconds that one file took when all were sent at once. */
    private static double judged(Platform node, List<City> senders, String name, byte[] bomb) throws Exception {
        var used = new HashMap<Long, Double>();
        double before = total(node, used);
        var begun = System.nanoTime();
        var tasks = new ArrayList<Callable<Integer>>();
        for (var city : senders) {
            tasks.add(() -> city.session
                    .upload(node, "/submissions/applications/" + city.proposal().id + "/scan", bomb)
                    .statusCode());
        }
        try (var pool = Executors.newVirtualThreadPerTaskExecutor()) {
            var sent = tasks.stream().map(pool::submit).toList();
            while (!sent.stream().allMatch(java.util.concurrent.Future::isDone)) {
                total(node, used);
                Thread.sleep(LOOK_MILLIS);
            }
            for (var each : sent) {
                if (each.get() >= 500) {
                    throw new IllegalStateException(name + " was answered " + each.get());
                }
            }
        }
        double core = (total(node, used) - before) / senders.size();
        System.out.printf("%-34s %9d %9.1f %9.1f%n", name, bomb.length, core, (System.nanoTime() - begun) / 1e9);
        return core;
    }

    /** The processor time in seconds of all child processes seen so far, including those that have ended. */
    private static double total(Platform node, Map<Long, Double> used) {
        node.children().forEach(child -> child.info()
                .totalCpuDuration()
                .ifPresent(time -> used.merge(child.pid(), time.toMillis() / 1000.0, Math::max)));
        return used.values().stream().mapToDouble(Double::doubleValue).sum();
    }

    private static Times read(Platform node, HttpClient reader, AtomicBoolean over, long time) throws Exception {
        var times = new Times();
        var request = java.net.http.HttpRequest.newBuilder(node.uri("/profile")).build();
        long end = System.nanoTime() + time;
        var tasks = new ArrayList<Callable<Void>>();
        for (int i = 0; i < READERS; i++) {
            tasks.add(() -> {
                while (System.nanoTime() < end && !over.get()) {
                    long begun = System.nanoTime();
                    var answer = reader.send(request, java.net.http.HttpResponse.BodyHandlers.discarding());
                    if (answer.statusCode() != 200) {
                        throw new IllegalStateException("a page was answered " + answer.statusCode());
                    }
                    times.add(System.nanoTime() - begun);
                    Thread.sleep(PAUSE_MILLIS);
                }
                return null;
            });
        }
        try (var readers = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var done : readers.invokeAll(tasks)) {
                done.get();
            }
        }
        return times;
    }

    private static Map<String, byte[]> bombs() {
        var bombs = new java.util.LinkedHashMap<String, byte[]>();
        bombs.put("forms nested 28 times", nestedForms());
        bombs.put("one picture drawn 4,000 times", pages(1, picture(), "q 595 0 0 842 0 0 cm /X Do Q\n".repeat(4_000)));
        bombs.put("thirty blank pages", pages(30, "", ""));
        bombs.put("thirty pages of lines without code", pages(30, "", lines()));
        return bombs;
    }

    private static byte[] nestedForms() {
        var objects = new ArrayList<String>();
        objects.add("<</Type/Catalog/Pages 2 0 R>>");
        objects.add("<</Type/Pages/Kids[3 0 R]/Count 1>>");
        objects.add("<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</XObject<</X 5 0 R>>>>>>");
        objects.add(stream("", "/X Do"));
        for (int depth = 0; depth < 28; depth++) {
            var next = "/Resources<</XObject<</X " + (objects.size() + 2) + " 0 R>>>>";
            objects.add(stream("/Type/XObject/Subtype/Form/BBox[0 0 595 842]" + next, "/X Do /X Do"));
        }
        objects.add(stream("/Type/XObject/Subtype/Form/BBox[0 0 595 842]", "0 0 500 500 re S"));
        return pdf(objects);
    }

    private static String picture() {
        var deflater = new Deflater(9);
        deflater.setInput(new byte[2_480 * 3_508 / 8]);
        deflater.finish();
        var packed = new byte[1 << 16];
        int length = deflater.deflate(packed);
        return "<</Type/XObject/Subtype/Image/Width 2480/Height 3508/BitsPerComponent 1/ColorSpace/DeviceGray"
                + "/Filter/FlateDecode/Length " + length + ">>\nstream\n"
                + new String(packed, 0, length, StandardCharsets.ISO_8859_1) + "\nendstream";
    }

    private static String lines() {
        var text = new StringBuilder();
        for (int line = 0; line < 200; line++) {
            text.append("%d %d m %d %d l S\n".formatted(line * 3, line * 4, 595 - line * 2, line * 37 % 842));
        }
        return text.toString();
    }

    private static byte[] pages(int count, String object, String content) {
        var objects = new ArrayList<String>();
        objects.add("<</Type/Catalog/Pages 2 0 R>>");
        objects.add("<</Type/Pages/Kids[" + "3 0 R ".repeat(count) + "]/Count " + count + ">>");
        objects.add("<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</XObject<</X 5 0 R>>>>>>");
        objects.add(stream("", content));
        objects.add(object.isEmpty() ? "<<>>" : object);
        return pdf(objects);
    }

    private static String stream(String dictionary, String content) {
        return "<<" + dictionary + "/Length " + content.length() + ">>\nstream\n" + content + "\nendstream";
    }

    private static byte[] pdf(List<String> objects) {
        var text = new StringBuilder("%PDF-1.7\n");
        var places = new StringBuilder();
        for (int i = 0; i < objects.size(); i++) {
            places.append("%010d 00000 n \n".formatted(text.length()));
            text.append("%d 0 obj\n%s\nendobj\n".formatted(i + 1, objects.get(i)));
        }
        int table = text.length();
        return text.append("xref\n0 %d\n0000000000 65535 f \n%s".formatted(objects.size() + 1, places))
                .append("trailer\n<</Size %d/Root 1 0 R>>\nstartxref\n%d\n%%%%EOF\n".formatted(objects.size() + 1, table))
                .toString()
                .getBytes(StandardCharsets.ISO_8859_1);
    }
}
