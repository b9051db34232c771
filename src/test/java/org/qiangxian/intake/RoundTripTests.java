package org.qiangxian.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.qiangxian.PlatformTest;
import org.qiangxian.account.Actors;
import org.qiangxian.measurement.Measurements;
import org.qiangxian.region.RegionCode;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.annotation.Transactional;

@PlatformTest
@Transactional
class RoundTripTests {

    private static final RegionCode SAMPLE = new RegionCode("990121");

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Uploads uploads;

    @Autowired
    Sent sent;

    @Autowired
    UploadRepository repository;

    @Autowired
    UploadProcessing work;

    @Autowired
    Measurements measurements;

    @Test
    @DisplayName("R36: what a city takes out imports to the same values; with everything withdrawn, it restores them")
    void whatIsExportedImportsToTheSameValues() {
        var file = mvc.post()
                .uri("/export/990121")
                .with(Actors.as(Actors.city("990121")))
                .with(SecurityMockMvcRequestPostProcessors.csrf())
                .param("format", "CSV")
                .exchange();
        assertThat(file).hasStatusOk();
        var text = new String(file.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);

        var upload = sent(text);
        assertThat(upload.mapping().rows()).isTrue();
        var result = work.check(upload, Sent.UNSEEN);
        long own = values().size();
        assertThat(result.of(Verdict.UNCHANGED))
                .as(result + " "
                        + repository
                                .remarks(upload.id(), Verdict.DOUBTFUL, 20, 0)
                                .toString())
                .isEqualTo(own);
        assertThat(result.clear()).isZero();
        assertThat(held(upload)).hasSize((int) own);

        var before = values();
        measurements.current(SAMPLE).stream()
                .map(value -> value.batch().id())
                .distinct()
                .forEach(batch -> measurements.withdraw(Actors.operator(), batch, "试验"));
        assertThat(values()).isEmpty();
        var again = sent(text);
        work.check(again, Sent.UNSEEN);
        assertThat(held(again)).as("withdrawn values have a revision too").hasSize((int) own);
        work.begin(again.id(), Upload.State.COMMITTING, Set.of(Upload.State.CHECKED));
        work.commit(
                Actors.operator(),
                again,
                new UploadProcessing.Decision(Choice.WITH_DOUBTS, Set.of(), "恢复"),
                Sent.UNSEEN);
        assertThat(values()).isEqualTo(before);
    }

    private long[] held(Upload checked) {
        return repository.held(checked.id()).orElseThrow().all();
    }

    private Upload sent(String text) {
        var upload = sent.receive(Actors.operator(), Sent.csv(text), "导出.csv");
        return uploads.map(Actors.operator(), upload.id(), List.of(upload.mapping()));
    }

    /** The values of the operator's channel; those of other channels are refused cell by cell. */
    private List<String> values() {
        return measurements.current(SAMPLE).stream()
                .filter(value -> value.batch().channel() == org.qiangxian.catalogue.Channel.PUBLIC)
                .map(value -> value.indicator() + " " + value.period() + " " + value.reading())
                .sorted()
                .toList();
    }
}
