package org.qiangxian.campaign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.qiangxian.MovableClock;
import org.qiangxian.PlatformTest;
import org.qiangxian.document.FileId;
import org.qiangxian.document.SentFile;
import org.qiangxian.shell.Refusal;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

/** Pictures and videos of feedback: only known kinds and sizes, with a statement of rights, and open to nobody else. */
@PlatformTest
@Transactional
class FeedbackFileTests {

    private static final Map<String, String> RIGHTS = Map.of("rights", "本局拍摄，可用于“质量月”宣传", "agreed", "true");

    @Autowired
    Campaigning campaigning;

    @Autowired
    FeedbackFiles files;

    @Autowired
    Feedbacks feedbacks;

    @Autowired
    MovableClock clock;

    private Campaign campaign;

    @BeforeEach
    void afterTheMonth() {
        clock.stopAt(Campaigning.AFTER);
        campaign = campaigning.published();
    }

    @Test
    @DisplayName(
            "R149: a picture and a video are attached with a word of who took them; province and 总局 open them once feedback came")
    void picturesWithRights() {
        files.add(Campaigning.CITY, "2026", new SentFile("现场.png", picture()), RIGHTS);
        files.add(Campaigning.CITY, "2026", new SentFile("现场.mp4", video(200)), RIGHTS);

        assertThat(files.listed(campaign, "140728")).hasSize(2);
        assertThat(files.rights(campaign, "140728"))
                .allSatisfy(note -> assertThat(note).contains("本局拍摄"));
        var id = new FileId(UUID.fromString(
                files.listed(campaign, "140728").getFirst().href().replaceFirst(".*/", "")));
        assertThat(files.open(Campaigning.CITY, campaign, "140728", id).mediaType())
                .isEqualTo("image/png");
        assertThatThrownBy(() -> files.open(Campaigning.PROVINCE, campaign, "140728", id))
                .isInstanceOf(Refusal.NotFound.class);
        campaigning.sent(Campaigning.CITY);
        assertThat(files.open(Campaigning.PROVINCE, campaign, "140728", id).content())
                .isNotEmpty();
        assertThatThrownBy(() -> files.open(Campaigning.SAMR, campaign, "140728", id))
                .isInstanceOf(Refusal.NotFound.class);
        assertThatThrownBy(() -> files.open(Campaigning.OTHER, campaign, "140728", id))
                .isInstanceOf(Refusal.NotFound.class);
        assertThatThrownBy(() -> files.add(Campaigning.CITY, "2026", new SentFile("a.png", picture()), RIGHTS))
                .isInstanceOf(Refusal.Conflict.class);
    }

    @Test
    @DisplayName("R10, R149: no picture is ever needed: feedback is sent without any")
    void noPictureIsNeeded() {
        assertThat(campaigning.sent(Campaigning.CITY).status()).isEqualTo(FeedbackStatus.AT_PROVINCE);
        assertThat(files.listed(campaign, "140728")).isEmpty();
    }

    @Test
    @DisplayName(
            "R149: without a word of rights or the word about faces, of another kind, broken or too large it is refused, looked at in the child process")
    void whatIsRefused() {
        refused("现场.png", picture(), Map.of("rights", "本局拍摄"), "agreed");
        refused("现场.png", picture(), Map.of("agreed", "true"), "rights");
        refused("说明.png", "%PDF-1.7".getBytes(StandardCharsets.UTF_8), RIGHTS, "file");
        refused("现场.mp4", Arrays.copyOf(video(200), 180), RIGHTS, "file");
        refused("现场.mp4", video(10 << 20), RIGHTS, "file");
        assertThat(files.listed(campaign, "140728")).isEmpty();
    }

    private void refused(String name, byte[] content, Map<String, String> typed, String field) {
        assertThatThrownBy(() -> files.add(Campaigning.CITY, "2026", new SentFile(name, content), typed))
                .as(name)
                .isInstanceOfSatisfying(
                        Refusal.Invalid.class,
                        refusal -> assertThat(refusal.fields()).containsKey(field));
    }

    private static byte[] picture() {
        try {
            var out = new ByteArrayOutputStream();
            ImageIO.write(new BufferedImage(400, 300, BufferedImage.TYPE_INT_RGB), "png", out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The boxes of a video, with this many bytes of pictures. */
    private static byte[] video(int bytes) {
        var out = ByteBuffer.allocate(24 + 16 + 8 + bytes);
        out.putInt(24)
                .put("ftypisom".getBytes(StandardCharsets.US_ASCII))
                .putInt(512)
                .put("isommp42".getBytes(StandardCharsets.US_ASCII));
        out.putInt(16)
                .put("moov".getBytes(StandardCharsets.US_ASCII))
                .putInt(8)
                .put("mvhd".getBytes(StandardCharsets.US_ASCII));
        out.putInt(8 + bytes).put("mdat".getBytes(StandardCharsets.US_ASCII));
        return out.array();
    }
}
