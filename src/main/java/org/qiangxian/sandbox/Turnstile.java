package org.qiangxian.sandbox;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import org.qiangxian.shell.Refusal;

/**
 * A fair semaphore: admits a few at a time in the order of arrival, but first those whose sender has nobody inside, so
 * that somebody who sends a hundred bad files only delays themselves.
 */
final class Turnstile {

    /** The most waiting places of one sender, so that nobody fills the queue alone. */
    private static final int MOST_OF_ONE = 16;

    private final int most;
    private final int waitingMost;
    private final List<Place> waiting = new ArrayList<>();
    private final Map<String, Integer> inside = new HashMap<>();
    private int busy;

    Turnstile(int most, int waitingMost) {
        this.most = most;
        this.waitingMost = waitingMost;
    }

    /** A place in the queue. */
    record Place(String sender, CountDownLatch turn) {}

    /** @throws Refusal.TooMany if too many wait already */
    synchronized Place queue(String sender) {
        long own =
                waiting.stream().filter(place -> place.sender().equals(sender)).count();
        if (own >= MOST_OF_ONE || waiting.size() >= waitingMost) {
            throw new Refusal.TooMany(
                    own >= MOST_OF_ONE
                            ? "本单位有 %d 个文件还在排队检查，这一个没有接收。请等它们办完后再上传。".formatted(own)
                            : "现在排队检查的文件较多，这一个没有接收。请过几分钟再上传。");
        }
        var place = new Place(sender, new CountDownLatch(1));
        waiting.add(place);
        admit();
        return place;
    }

    /** Waits until it is the place's turn; the caller must {@link #leave} afterwards. */
    void enter(Place place) throws InterruptedException {
        try {
            place.turn().await();
        } catch (InterruptedException e) {
            giveUp(place);
            throw e;
        }
    }

    private synchronized void giveUp(Place place) {
        if (!waiting.remove(place)) {
            leave(place);
        }
    }

    synchronized void leave(Place place) {
        busy--;
        inside.computeIfPresent(place.sender(), (_, count) -> count > 1 ? count - 1 : null);
        admit();
    }

    private void admit() {
        while (busy < most && !waiting.isEmpty()) {
            var next = waiting.stream()
                    .min(Comparator.comparingInt(place -> inside.getOrDefault(place.sender(), 0)))
                    .orElseThrow();
            waiting.remove(next);
            busy++;
            inside.merge(next.sender(), 1, Integer::sum);
            next.turn().countDown();
        }
    }
}
