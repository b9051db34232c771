package org.qiangxian.nation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.qiangxian.account.Actor;
import org.qiangxian.disclosure.Disclosure;
import org.qiangxian.disclosure.Form;
import org.qiangxian.region.RegionCode;
import org.qiangxian.snapshot.Snapshot;
import org.qiangxian.snapshot.Snapshots;
import org.springframework.stereotype.Service;

/**
 * The front door of 全域分析. It answers about one place of one snapshot, to whom the gate lets read it; there is no question
 * about an indicator over places (R1).
 */
@Service
public class Nation {

    private static final int THREADS = 2;

    private final Snapshots snapshots;
    private final Computing computing;
    private final ResultRepository results;
    private final Disclosure disclosure;

    Nation(Snapshots snapshots, Computing computing, ResultRepository results, Disclosure disclosure) {
        this.snapshots = snapshots;
        this.computing = computing;
        this.results = results;
        this.disclosure = disclosure;
    }

    /** What a snapshot says of a place; empty while it has not been computed. Peers only for whom the gate grants them. */
    public Optional<List<Outcome>> of(Actor reader, String number, RegionCode place) {
        disclosure.requireValues(reader, place);
        snapshots.get(number);
        boolean spread = disclosure.may(reader, place, Form.SPREAD);
        return results.of(number, place).map(Packed::read).map(found -> spread ? found : alone(found));
    }

    private static List<Outcome> alone(List<Outcome> outcomes) {
        return outcomes.stream().map(Outcome::alone).toList();
    }

    /** Computes what is not computed yet, the latest snapshot first; one that was computed stays as it is. */
    void catchUp() {
        snapshots.all().stream()
                .map(Snapshot::number)
                .filter(number -> !results.has(number))
                .forEach(this::compute);
    }

    /** Computes a snapshot and puts the results in the place of those there are, all or none. */
    void compute(String number) {
        var figures = new ArrayList<Snapshots.Figure>();
        snapshots.figures(number, figures::add);
        results.replace(number, computing.of(figures, THREADS));
    }
}
