package org.qiangxian.document;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.qiangxian.PlatformTest;
import org.qiangxian.account.Actors;
import org.qiangxian.region.RegionCode;
import org.qiangxian.shell.Refusal;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

@PlatformTest
@Transactional
class DocumentModuleTests {

    private static final Inspected PDF = new Inspected(FileKind.PDF, new Scan(List.of()));
    private static final RegionCode PINGYAO = new RegionCode("140728");

    @Autowired
    private Files files;

    @Autowired
    private Documents documents;

    @Test
    void aFileIsKeptWithItsHashAndComesBackAsItWasSent() {
        var content = documents.write(Annexes.annex1(), Format.PDF).content();

        var kept = files.keep(Actors.city("140728"), PINGYAO, new SentFile("../盖章.PDF", content), PDF);
        var download = files.read(Actors.city("140728"), kept.id());

        assertThat(kept.name()).isEqualTo("盖章.pdf");
        assertThat(kept.sha256()).hasSize(64);
        assertThat(download.content()).isEqualTo(content);
        assertThat(CodeReader.read(kept.kind(), download.content()).codes()).containsExactly(Annexes.CODE);
    }

    @Test
    @DisplayName("a file is read by its unit and those above it; for everybody else it does not exist")
    void aFileBelongsToItsUnit() {
        var content = documents.write(Annexes.annex1(), Format.PDF).content();
        var id = files.keep(Actors.city("140728"), PINGYAO, new SentFile("a.pdf", content), PDF)
                .id();

        assertThat(files.read(Actors.cityBureau("140700"), id).content()).hasSameSizeAs(content);
        assertThat(files.read(Actors.province("140000"), id).content()).hasSameSizeAs(content);
        for (var other : new org.qiangxian.account.Actor[] {
            Actors.city("140703"), Actors.cityBureau("140100"), Actors.province("130000")
        }) {
            assertThatThrownBy(() -> files.read(other, id)).isInstanceOf(Refusal.NotFound.class);
        }
        assertThatThrownBy(() -> files.read(Actors.samr(), id)).isInstanceOf(Refusal.Forbidden.class);
        assertThatThrownBy(() -> files.read(Actors.city("140728"), new FileId(UUID.randomUUID())))
                .isInstanceOf(Refusal.NotFound.class);
    }

    @Test
    void aDownloadIsSavedAndNeverShownOrCached() {
        var answer = new Download("附件1 方案.pdf", "application/pdf", "x".getBytes(UTF_8)).answer();

        assertThat(answer.getHeaders().getFirst("Content-Disposition"))
                .startsWith("attachment;")
                .contains("UTF-8''%E9%99%84");
        assertThat(answer.getHeaders().getFirst("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(answer.getHeaders().getFirst("Cache-Control")).isEqualTo("no-store");
    }
}
