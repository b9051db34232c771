package org.qiangxian.bench;

import java.io.IOException;
import java.net.http.HttpClient;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** A city and its one pilot: what it sent, and what it was told is stored. */
final class City {

    /** As a form of this length is: basis and quarters filled. */
    private static final String TEXT = "产业基础较好，前期已建成质量技术服务站，联合诊断机制运行平稳。".repeat(10);

    final Cast.Member member;
    final Session session;
    private final UUID call;
    String application = "";
    private int edit = 1;
    int sent;
    int acknowledged;
    int unanswered;
    int refused;

    /** The number of the last save that was acknowledged; the text carries it. */
    int last;

    boolean submitted;

    City(Cast.Member member, UUID call, HttpClient client) {
        this.member = member;
        this.call = call;
        this.session = new Session(client);
    }

    void begin(Platform node) throws IOException, InterruptedException {
        var answer = session.post(node, "/applications", Map.of("call", call.toString(), "kind", "PILOT"));
        application = answer.headers()
                .firstValue("Location")
                .orElseThrow(() -> new IllegalStateException("no draft: " + answer.statusCode()))
                .replaceFirst(".*/applications/", "");
    }

    /** Saves by itself, as the page does; whether it was acknowledged. */
    boolean save(Platform node) throws IOException, InterruptedException {
        sent++;
        int number = sent;
        try {
            var answer = session.post(node, "/applications/" + application + "/draft", form(number));
            if (answer.statusCode() == 200) {
                edit = Integer.parseInt(Session.find(answer.body(), "\"edit\":(\\d+)"));
                acknowledged++;
                last = number;
                return true;
            }
            if (answer.statusCode() == 503) {
                refused++;
                return false;
            }
            if (answer.statusCode() != 409) {
                throw new IllegalStateException("a save was answered " + answer.statusCode() + ": " + answer.body());
            }
            // An earlier save was stored though its answer was lost: build on what is there, as the page does.
            unanswered++;
            refresh(node);
            return false;
        } catch (IOException lost) {
            unanswered++;
            throw lost;
        }
    }

    private void refresh(Platform node) throws IOException, InterruptedException {
        edit = Integer.parseInt(Session.find(
                session.get(node, "/applications/" + application).body(), "name=\"edit\" value=\"(\\d+)\""));
    }

    /** Submits what it wrote; after a lost answer the page says whether it was. */
    void submit(Platform node) throws IOException, InterruptedException {
        var answer = session.post(node, "/applications/" + application + "/submit", Map.of());
        if (answer.statusCode() != 200
                && !session.get(node, "/applications/" + application).body().contains("待受理")) {
            throw new IllegalStateException("a submission was answered " + answer.statusCode() + ": " + answer.body());
        }
        submitted = true;
    }

    private Map<String, String> form(int number) {
        var form = new HashMap<String, String>();
        form.put("edit", String.valueOf(edit));
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
