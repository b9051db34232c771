package org.qiangxian.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.qiangxian.PlatformTest;
import org.qiangxian.account.Actor;
import org.qiangxian.account.Actors;
import org.qiangxian.document.SentFile;
import org.qiangxian.shell.Refusal;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.annotation.Transactional;

/** A plan that consists of a file instead of items. */
@PlatformTest
@Transactional
class PlanFilesTests {

    private static final Actor COUNTY = Planning.COUNTY;

    @Autowired
    Planning planning;

    @Autowired
    PlanFiles files;

    @Autowired
    PlanRepository repository;

    @Autowired
    MockMvcTester mvc;

    @Test
    @DisplayName(
            "R103: a file stands for the items; those above open it once it is 定稿, others and before that nobody else")
    void aFileStandsForTheItems() throws IOException {
        var id = planning.begun();
        assertThatThrownBy(() -> files.add(Planning.BUREAU, id, new SentFile("方案.pdf", pdf()), planning.seen(id)))
                .isInstanceOf(Refusal.NotFound.class);
        assertThatThrownBy(() -> files.add(COUNTY, id, new SentFile("方案.pdf", new byte[] {1, 2, 3}), planning.seen(id)))
                .isInstanceOf(Refusal.Invalid.class);
        assertThatThrownBy(() -> files.add(COUNTY, id, new SentFile("全省排名第一.pdf", pdf()), planning.seen(id)))
                .as("R1: its name is read as well")
                .isInstanceOf(Refusal.Invalid.class);
        files.add(COUNTY, id, new SentFile("方案.pdf", pdf()), planning.seen(id));
        var file =
                Objects.requireNonNull(repository.find(id).orElseThrow().text().file());
        assertThat(opened(COUNTY, id, file)).isEqualTo(200);
        assertThat(opened(Planning.BUREAU, id, file)).isEqualTo(404);

        planning.finalise(COUNTY, id, Map.of("what-0", "", "who-0", "", "day-0", ""));
        assertThat(opened(Planning.BUREAU, id, file)).isEqualTo(200);
        assertThat(opened(Actors.city("140728"), id, file)).isEqualTo(404);
        assertThat(mvc.get().uri("/plans/" + id).with(Actors.as(Planning.BUREAU)))
                .bodyText()
                .contains("方案.pdf");
    }

    private int opened(Actor reader, UUID id, UUID file) {
        return mvc.get()
                .uri("/plans/%s/files/%s".formatted(id, file))
                .with(Actors.as(reader))
                .exchange()
                .getResponse()
                .getStatus();
    }

    private static byte[] pdf() throws IOException {
        try (var document = new PDDocument();
                var bytes = new ByteArrayOutputStream()) {
            document.addPage(new PDPage());
            document.save(bytes);
            return bytes.toByteArray();
        }
    }
}
