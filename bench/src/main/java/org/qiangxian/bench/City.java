package org.qiangxian.bench;

import java.io.IOException;
import java.net.http.HttpClient;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * A city that writes one proposal after the other, and what it knows: what it sent, and which of it was acknowledged.
 */
final class City {

    /** The text of a form of typical length, with the fields of the basis and of the quarters filled. */
    private static final String TEXT = "产业基础较好，前期已建成质量技术服务站，联合诊断机制运行平稳。".repeat(10);

    /** The pages that a writer opens; {@code %s} stands for the current proposal. */
    static final List<String> PAGES = List.of("/applications/%s", "/desk", "/applications", "/indicators");

    private static final int OK = 200;
    private static final int FOUND = 302;
    private static final int CONFLICT = 409;
    private static final int BUSY = 503;

    final Cast.Member member;
    final Session session;
    private final UUID call;

    /** All proposals the city began; the last one is the current one. */
    final List<Proposal> proposals = new CopyOnWriteArrayList<>();

    int sent;

    City(Cast.Member member, UUID call, HttpClient client) {
        this.member = member;
        this.call = call;
        this.session = new Session(client);
    }

    /** One proposal, as far as its writer knows its state. */
    static final class Proposal {
        final String id;
        private int edit = 1;
        int acknowledged;

        /** The number of the last acknowledged save; the saved text contains it. */
        int last;

        volatile boolean submitted;

        Proposal(String id) {
            this.id = id;
        }
    }

    Proposal proposal() {
        return proposals.getLast();
    }

    int acknowledged() {
        return proposals.stream().mapToInt(each -> each.acknowledged).sum();
    }

    /** Begins the first proposal, or the next one after a proposal was submitted. */
    Answer begin(Platform node) throws IOException, InterruptedException {
        var answer = session.post(node, "/applications", Map.of("call", call.toString(), "kind", "PILOT"));
        if (Session.busy(answer)) {
            return Answer.BUSY;
        }
        if (answer.statusCode() != FOUND) {
            throw new Odd("a beginning", answer.statusCode(), answer.body());
        }
        var address = answer.headers().firstValue("Location").orElseThrow();
        proposals.add(new Proposal(address.replaceFirst(".*/applications/", "").replaceFirst("\\?.*", "")));
        return Answer.DONE;
    }

    /** Saves the draft as the script of the page does. */
    Answer save(Platform node) throws IOException, InterruptedException {
        sent++;
        int number = sent;
        var proposal = proposal();
        var answer = session.script(node, "/applications/" + proposal.id + "/draft", form(proposal, number));
        return switch (answer.statusCode()) {
            case OK -> {
                proposal.edit = Integer.parseInt(Session.find(answer.body(), "\"edit\":(\\d+)"));
                proposal.acknowledged++;
                proposal.last = number;
                yield Answer.DONE;
            }
            case BUSY -> Answer.BUSY;
            case CONFLICT -> refreshed(node, proposal);
            default -> throw new Odd("a save", answer.statusCode(), answer.body());
        };
    }

    /**
     * Continues from the stored version, as the page does when an earlier save was stored though its answer was lost.
     */
    private Answer refreshed(Platform node, Proposal proposal) throws IOException, InterruptedException {
        var page = session.get(node, "/applications/" + proposal.id);
        if (page.statusCode() == BUSY) {
            return Answer.BUSY;
        }
        proposal.edit = Integer.parseInt(Session.find(page.body(), "name=\"edit\" value=\"(\\d+)\""));
        return Answer.AGAIN;
    }

    /** Submits the current proposal; after a lost answer the page tells whether it was submitted. */
    Answer submit(Platform node) throws IOException, InterruptedException {
        var proposal = proposal();
        var answer = session.post(node, "/applications/" + proposal.id + "/submit", Map.of());
        if (Session.busy(answer)) {
            return Answer.BUSY;
        }
        if (answer.statusCode() != OK) {
            var page = session.get(node, "/applications/" + proposal.id);
            if (page.statusCode() == BUSY) {
                return Answer.BUSY;
            }
            if (page.statusCode() != OK || page.body().contains("name=\"edit\"")) {
                throw new Odd("a submission", answer.statusCode(), answer.body());
            }
        }
        proposal.submitted = true;
        return Answer.DONE;
    }

    /** Opens one of the pages of a writer. */
    Answer read(Platform node, int turn) throws IOException, InterruptedException {
        return session.page(node, PAGES.get(turn % PAGES.size()).formatted(proposal().id));
    }

    /** The size of the request of a save, in bytes. */
    int bytesOfSave() {
        return Session.encoded(form(proposal(), sent)).length();
    }

    Map<String, String> form() {
        return form(proposal(), sent);
    }

    private static Map<String, String> form(Proposal proposal, int number) {
        var form = new HashMap<String, String>();
        form.put("edit", String.valueOf(proposal.edit));
        form.put("directions", "method");
        form.put("text.task", "质量技术服务站联合诊断机制");
        form.put("text.basis", "保存" + number + "。" + TEXT);
        form.put("text.content", "设立服务站。");
        form.put("text.interim", "服务站运行。");
        form.put("text.final", "形成指南。");
        for (var quarter : new String[] {"2025Q3", "2025Q4", "2026Q1", "2026Q2", "2026Q3", "2026Q4"}) {
            form.put("quarter." + quarter, "推进工作。");
        }
        return form;
    }
}
