package org.qiangxian.bench;

import java.io.IOException;
import java.net.http.HttpClient;
import java.util.Map;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * A recommending body on the evening of the deadline, with several desks at once: it judges proposals, asks for seats,
 * prints, and sends stamped scans.
 */
final class Province {

    private static final int FOUND = 302;
    private static final int CONFLICT = 409;
    private static final int INVALID = 422;
    private static final int BUSY = 503;

    /** One judgment in this many asks for a seat although all are known to be taken. */
    private static final int TRIED_ALL_THE_SAME = 4;

    final Cast.Member member;
    final Session session;
    private final UUID call;
    private final int places;
    private final Queue<City.Proposal> arrived = new ConcurrentLinkedQueue<>();
    private final Queue<City.Proposal> judged = new ConcurrentLinkedQueue<>();
    private final Queue<City.Proposal> unprinted = new ConcurrentLinkedQueue<>();
    private final Queue<Paper> papers = new ConcurrentLinkedQueue<>();
    private final AtomicInteger words = new AtomicInteger();

    /** Acknowledged seats, judgments and scans, and how often a seat was refused. */
    final AtomicInteger seats = new AtomicInteger();

    final AtomicInteger judgments = new AtomicInteger();
    final AtomicInteger scans = new AtomicInteger();
    final AtomicInteger refused = new AtomicInteger();

    /**
     * A print that is sent as if it were the stamped scan: the platform reads the code from the picture of its page.
     */
    private record Paper(City.Proposal proposal, byte[] pdf) {}

    /** One act; after a lost answer the same act is tried again. */
    interface Act {
        Answer on(Platform node) throws IOException, InterruptedException;
    }

    /** @param places how many seats the body has */
    Province(Cast.Member member, UUID call, int places, HttpClient client) {
        this.member = member;
        this.call = call;
        this.places = places;
        this.session = new Session(client);
    }

    /** Notes that a proposal was submitted to this body. */
    void arrived(City.Proposal proposal) {
        arrived.add(proposal);
    }

    /** Judges the next proposal and asks for a seat for it, or judges one again; null if none has arrived. */
    Act judging() {
        var next = arrived.poll();
        var proposal = next == null ? judged.poll() : next;
        if (proposal == null) {
            return null;
        }
        int number = words.incrementAndGet();
        boolean seat = next != null && (seats.get() < places || number % TRIED_ALL_THE_SAME == 0);
        return node -> judge(node, proposal, seat, number);
    }

    private Answer judge(Platform node, City.Proposal proposal, boolean seat, int number)
            throws IOException, InterruptedException {
        var answer = session.post(
                node,
                "/recommendations/" + proposal.id,
                Map.of(
                        "action", seat ? "SHORTLIST" : "JUDGE",
                        "holds.BASIS", "true",
                        "reason.BASIS", "有依据，第" + number + "次核对。",
                        "holds.FEASIBLE", "true",
                        "reason.FEASIBLE", "切实可行，第" + number + "次核对。"));
        if (Session.busy(answer)) {
            return Answer.BUSY;
        }
        switch (answer.statusCode()) {
            case FOUND -> {
                judgments.addAndGet(2);
                if (seat) {
                    seats.incrementAndGet();
                    unprinted.add(proposal);
                }
            }
            case CONFLICT, INVALID -> {
                // The seat was refused because none is left, or because the answer to the first try was lost.
                if (!seat) {
                    throw new Odd("a judgment", answer.statusCode(), answer.body());
                }
                if (taken(node, proposal)) {
                    seats.incrementAndGet();
                    unprinted.add(proposal);
                } else {
                    refused.incrementAndGet();
                }
            }
            default -> throw new Odd("a judgment", answer.statusCode(), answer.body());
        }
        judged.add(proposal);
        return Answer.DONE;
    }

    private boolean taken(Platform node, City.Proposal proposal) throws IOException, InterruptedException {
        return session.get(node, "/applications/" + proposal.id).body().contains("<span class=\"status good\">拟推荐");
    }

    /** Prints a proposal, first those that need a stamp; null if there is none. */
    Act printing() {
        var seated = unprinted.poll();
        var proposal = seated == null ? judged.peek() : seated;
        if (proposal == null) {
            return null;
        }
        return node -> {
            var answer = session.sent(node, "/submissions/applications/" + proposal.id + "/pdf");
            if (answer.statusCode() == BUSY) {
                return Answer.BUSY;
            }
            if (answer.statusCode() != 200) {
                throw new Odd("a print", answer.statusCode(), "");
            }
            if (seated != null) {
                papers.add(new Paper(proposal, answer.body()));
            }
            return Answer.DONE;
        };
    }

    /**
     * Receives the times of a scan from the moment it was due, in nanoseconds: until it was received, and until it was
     * judged.
     */
    interface Heard {
        void scan(long received, long judged);
    }

    /** Sends a stamped scan and waits until it is judged; null if none is due. */
    Act sending(long due, Heard heard) {
        var paper = papers.poll();
        return paper == null ? null : node -> {
            var answer = session.send(
                    node,
                    "/submissions/applications/" + paper.proposal.id + "/scan",
                    Map.of(),
                    new Session.Sent("scan", "scan.pdf", "application/pdf", paper.pdf));
            if (Session.busy(answer)) {
                return Answer.BUSY;
            }
            long received = System.nanoTime() - due;
            var judged = session.settled(node, answer);
            if (judged.statusCode() != FOUND) {
                throw new Odd("a scan", judged.statusCode(), judged.body());
            }
            heard.scan(received, System.nanoTime() - due);
            scans.incrementAndGet();
            return Answer.DONE;
        };
    }

    /** Opens a page of the recommending body. */
    Answer read(Platform node) throws IOException, InterruptedException {
        return session.page(node, "/recommendations?call=" + call + "&kind=PILOT");
    }
}
