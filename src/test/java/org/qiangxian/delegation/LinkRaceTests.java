package org.qiangxian.delegation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.qiangxian.PlatformTest;
import org.qiangxian.account.Actor;
import org.qiangxian.account.Actors;
import org.qiangxian.answer.Answers;
import org.qiangxian.burden.Asking;
import org.qiangxian.burden.DataRequest;
import org.qiangxian.burden.DataRequests;
import org.qiangxian.burden.RequestItem;
import org.qiangxian.measurement.Measurements;
import org.qiangxian.region.RegionCode;
import org.qiangxian.shell.Refusal;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * Many requests at the same moment, each in a transaction of its own: a link is used once, an item is asked once, a
 * check is made once.
 */
@PlatformTest
class LinkRaceTests {

    private static final Actor PROVINCE = Actors.province("990000");
    private static final RegionCode SAMPLE = new RegionCode("990328");

    @Autowired
    DataRequests requests;

    @Autowired
    Answers answers;

    @Autowired
    Links links;

    @Autowired
    LinkGate gate;

    @Autowired
    Measurements measurements;

    @Test
    @DisplayName("R3, R17: of many who ask, fill and check the same at once, one does")
    void oneDoes() throws Exception {
        var asked = new ArrayList<DataRequest>();
        assertThat(atOnce(() -> {
                    var form = Asking.on(requests.today())
                            .departments("Z4-03")
                            .with("periods", "2013")
                            .of("990328");
                    var request = requests.register(PROVINCE, form.form());
                    synchronized (asked) {
                        asked.add(request);
                    }
                }))
                .containsOnlyOnce("done");
        var request = asked.getFirst();
        var item = RequestItem.of("Z4-03.2013");

        var path = links.issue(PROVINCE, request.id(), item, "示例省住建厅", 3).path();
        var link = gate.admit(path.substring("/fill/".length()), "192.0.2.9");
        assertThat(atOnce(() -> links.fill(link, Asking.typed(item.key(), "990328", "97.5"))))
                .containsOnlyOnce("done");
        assertThat(atOnce(() -> answers.accept(PROVINCE, request.id(), item))).containsOnlyOnce("done");

        assertThat(measurements.current(SAMPLE).stream()
                        .filter(value -> value.indicator().equals(item.indicator()))
                        .filter(value -> value.period().equals("2013")))
                .singleElement()
                .returns(1, value -> value.revision());
    }

    private static List<String> atOnce(Runnable act) throws Exception {
        Callable<String> attempt = () -> {
            try {
                act.run();
                return "done";
            } catch (Refusal _) {
                return "refused";
            }
        };
        try (var pool = Executors.newFixedThreadPool(6)) {
            var outcomes = new ArrayList<String>();
            for (var future : pool.invokeAll(java.util.Collections.nCopies(6, attempt))) {
                outcomes.add(future.get());
            }
            return outcomes;
        }
    }
}
