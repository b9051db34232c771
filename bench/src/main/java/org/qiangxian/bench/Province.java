package org.qiangxian.bench;

import java.io.IOException;
import java.net.http.HttpClient;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.UUID;

/** A recommender on the evening: asks for a seat for every proposal, seals what has one, sends its package. */
final class Province {

    private enum Stage {
        CHOOSING,
        SEALING,
        SUMMING_UP,
        SENDING,
        DONE
    }

    final Cast.Member member;
    final Session session;
    private final UUID call;
    private final List<City> own = new ArrayList<>();
    private final Queue<City> waiting = new ArrayDeque<>();
    private final Queue<City> unsealed = new ArrayDeque<>();
    private byte[] paper = new byte[0];
    private Stage stage = Stage.CHOOSING;

    /** What was acknowledged: seats, scans, packages. */
    int seats;

    int refused;
    int scans;
    boolean sent;

    Province(Cast.Member member, UUID call, HttpClient client) {
        this.member = member;
        this.call = call;
        this.session = new Session(client);
    }

    void add(City city) {
        own.add(city);
        waiting.add(city);
    }

    boolean done() {
        return stage == Stage.DONE || own.isEmpty();
    }

    /** Whether there is something it can do now: it waits for its cities to submit. */
    boolean ready() {
        return !done() && (stage != Stage.CHOOSING || waiting.isEmpty() || waiting.peek().submitted);
    }

    /** The next thing it does; after a lost answer the same thing again. */
    void act(Platform node) throws IOException, InterruptedException {
        switch (stage) {
            case CHOOSING -> choose(node);
            case SEALING -> seal(node);
            case SUMMING_UP -> sumUp(node);
            case SENDING -> send(node);
            case DONE -> {}
        }
    }

    private void choose(Platform node) throws IOException, InterruptedException {
        var city = waiting.peek();
        if (city == null) {
            stage = unsealed.isEmpty() ? Stage.DONE : Stage.SEALING;
            return;
        }
        var answer = session.post(
                node,
                "/recommendations/" + city.application,
                Map.of(
                        "action", "SHORTLIST",
                        "holds.BASIS", "true",
                        "reason.BASIS", "有依据。",
                        "holds.FEASIBLE", "true",
                        "reason.FEASIBLE", "切实可行。"));
        switch (answer.statusCode()) {
            case 302 -> take(city);
            case 422 -> {
                // Refused for want of a seat, or because the answer to the first try was lost.
                if (answer.body().contains("拟推荐") && taken(node, city)) {
                    take(city);
                } else {
                    refused++;
                    waiting.remove();
                }
            }
            default -> throw new IllegalStateException("a seat was answered " + answer.statusCode());
        }
    }

    private boolean taken(Platform node, City city) throws IOException, InterruptedException {
        return session.get(node, "/applications/" + city.application).body().contains("<span class=\"status good\">拟推荐");
    }

    private void take(City city) {
        seats++;
        unsealed.add(city);
        waiting.remove();
    }

    /** The print itself stands for the stamped scan: its code is read from the picture of the page like any other. */
    private void seal(Platform node) throws IOException, InterruptedException {
        var city = unsealed.peek();
        if (city == null) {
            stage = Stage.SUMMING_UP;
        } else if (paper.length == 0) {
            paper = session.file(node, "/submissions/applications/" + city.application + "/pdf");
        } else {
            accepted(session.upload(node, "/submissions/applications/" + city.application + "/scan", paper).statusCode());
            unsealed.remove();
        }
    }

    private void sumUp(Platform node) throws IOException, InterruptedException {
        if (paper.length == 0) {
            paper = session.file(node, "/submissions/" + call + "/summary/pdf");
        } else {
            accepted(session.upload(node, "/submissions/" + call + "/scan", paper).statusCode());
            stage = Stage.SENDING;
        }
    }

    private void accepted(int status) {
        if (status != 302) {
            throw new IllegalStateException("a scan was answered " + status);
        }
        scans++;
        paper = new byte[0];
    }

    private void send(Platform node) throws IOException, InterruptedException {
        var page = session.get(node, "/submissions/" + call).body();
        if (!page.contains("name=\"seen\"")) {
            // The answer to an earlier sending was lost: there is nothing left to send.
            sent = true;
            stage = Stage.DONE;
            return;
        }
        var seen = Session.find(page, "name=\"seen\" value=\"([^\"]+)\"");
        var answer = session.post(node, "/submissions/" + call + "/send", Map.of("seen", seen));
        if (answer.statusCode() != 302) {
            throw new IllegalStateException("a package was answered " + answer.statusCode());
        }
        sent = true;
        stage = Stage.DONE;
    }
}
