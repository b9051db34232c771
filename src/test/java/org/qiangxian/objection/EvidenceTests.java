package org.qiangxian.objection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.qiangxian.MovableClock;
import org.qiangxian.PlatformTest;
import org.qiangxian.account.Actor;
import org.qiangxian.account.Actors;
import org.qiangxian.confirmation.Confirmations;
import org.qiangxian.document.SentFile;
import org.qiangxian.document.StoredFile;
import org.qiangxian.measurement.Measurements;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.annotation.Transactional;

/** The evidence that a city adds to an objection. */
@PlatformTest
@Transactional
class EvidenceTests {

    private static final Actor CITY = Objecting.CITY;
    private static final Actor OPERATOR = Actors.operator();

    @Autowired
    private MovableClock clock;

    @Autowired
    Objections objections;

    @Autowired
    Evidence evidence;

    @Autowired
    Confirmations confirmations;

    @Autowired
    Measurements measurements;

    @Autowired
    MockMvcTester mvc;

    private Objecting objecting() {
        return new Objecting(confirmations, objections, measurements, clock);
    }

    @BeforeEach
    void noon() {
        objecting().noon();
    }

    @Test
    @DisplayName("R39: the city adds evidence while it is open; the owner reads it, others do not")
    void theCityAddsEvidence() throws IOException {
        var matter = objecting().objected();
        var path = "/objections/" + matter.value();
        var scan = scan();
        assertThat(send(path, "公报.PNG", scan)).hasStatus3xxRedirection();

        var kept = evidence.of(matter).getFirst();
        var file = path + "/evidence/" + kept.id();
        assertThat(mvc.get().uri(path).with(Actors.as(OPERATOR))).bodyText().contains("公报.png", file);
        for (var reader : new Actor[] {CITY, OPERATOR, Actors.samr()}) {
            assertThat(mvc.get().uri(file).with(Actors.as(reader))).body().isEqualTo(scan);
        }
        for (var other : new Actor[] {Actors.city("140703"), Actors.province("140000")}) {
            assertThat(mvc.get().uri(file).with(Actors.as(other))).hasStatus(404);
        }
        objections.decide(OPERATOR, matter.value(), Objecting.form("UPHELD", "以普查公报为准", ""));
        assertThat(send(path, "迟.png", scan)).hasStatus(409);
        assertThat(evidence.of(matter)).hasSize(1);
    }

    @Test
    @DisplayName("R39: a file that is refused, or one too many, is a sentence at its field, and nothing of it is kept")
    void aRefusedFileIsASentence() throws IOException {
        var matter = objecting().objected();
        var path = "/objections/" + matter.value();
        for (var wrong : List.of("no pdf at all", "\u0089PNG", "")) {
            assertThat(send(path, "a.pdf", wrong.getBytes(StandardCharsets.ISO_8859_1)))
                    .hasStatus(422)
                    .bodyText()
                    .contains("补充依据（可不补充）", "class=\"remark\"");
        }
        assertThat(evidence.of(matter)).isEmpty();
        var scan = scan();
        for (int file = 0; file < Evidence.RULE.most(); file++) {
            evidence.add(CITY, matter.value(), new SentFile("第" + file + "份.png", scan));
        }
        assertThat(send(path, "又一份.png", scan)).hasStatus(422).bodyText().contains("已有 20 个文件");
        assertThat(evidence.of(matter))
                .hasSize(20)
                .first()
                .extracting(StoredFile::name)
                .isEqualTo("第0份.png");
    }

    private static byte[] scan() throws IOException {
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(200, 200, BufferedImage.TYPE_INT_RGB), "png", bytes);
        return bytes.toByteArray();
    }

    private MvcTestResult send(String path, String name, byte[] content) {
        return mvc.post()
                .uri(path + "/evidence")
                .multipart()
                .file(new MockMultipartFile("file", name, "application/pdf", content))
                .with(Actors.as(CITY))
                .with(csrf())
                .exchange();
    }
}
