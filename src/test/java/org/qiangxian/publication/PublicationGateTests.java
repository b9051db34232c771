package org.qiangxian.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.qiangxian.MovableClock;
import org.qiangxian.PlatformTest;
import org.qiangxian.account.Actor;
import org.qiangxian.account.Actors;
import org.qiangxian.account.Role;
import org.qiangxian.document.SentFile;
import org.qiangxian.notice.Notices;
import org.qiangxian.notice.Subjects;
import org.qiangxian.shell.Refusal;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who can find a publication, and from when: in lists, by address, file, print and message, in the workspace and on
 * the site.
 */
@PlatformTest
@Transactional
class PublicationGateTests {

    private static final Instant NOW = Instant.parse("2026-03-02T02:00:00Z");
    private static final Actor COUNTY = Actors.city("990121");
    private static final Actor OTHER_COUNTY = Actors.city("140728");
    private static final Actor DISCIPLINE = Actors.of(Role.DISCIPLINE, null);

    /** A title that no other paper has. */
    private static final String TITLE = "关于独一份文件走查的通知";

    @Autowired
    Drafting drafting;

    @Autowired
    Signing signing;

    @Autowired
    PublicationRepository repository;

    @Autowired
    PublicationFiles files;

    @Autowired
    Notices notices;

    @Autowired
    MovableClock clock;

    @Autowired
    MockMvcTester mvc;

    @BeforeEach
    void stopTheClock() {
        clock.stopAt(NOW);
    }

    private Office office() {
        return new Office(drafting, signing, repository);
    }

    /** Issues the paper with a file; returns the identifier of the file. */
    private UUID withFile(UUID id, Papers paper) {
        files.add(Papers.FIRST, id, new SentFile("图.png", picture()));
        var file = files.of(office().get(id)).getFirst().id().value();
        drafting.save(Papers.FIRST, id, 1, paper.form(), true);
        signing.issue(Papers.SECOND, id, 2);
        return file;
    }

    @Test
    @DisplayName(
            "R83: what is not public is found by whom it goes to and by nobody else, by list, address, file, print or the file's own id")
    void whatIsNotPublicIsFoundByWhomItGoesTo() {
        var paper = Papers.notice().with("title", TITLE);
        var id = office().drafted(Papers.FIRST, paper);
        var file = withFile(id, paper);

        for (var reader : List.of(COUNTY, DISCIPLINE, Papers.FIRST, Papers.SECOND)) {
            found(reader, id, file, true);
        }
        for (var stranger : List.of(
                OTHER_COUNTY,
                Actors.cityBureau("990100"),
                Actors.province("140000"),
                Actors.samr(),
                Actors.of(Role.DEPARTMENT, "990000"),
                Actors.demonstration(COUNTY))) {
            found(stranger, id, file, false);
        }
        nowhereOnTheSite(id, file);
        for (var actor : List.of(COUNTY, Actors.cityBureau("990100"), Papers.FIRST)) {
            assertThat(mvc.get().uri("/files/" + file).with(Actors.as(actor))).hasStatus(404);
        }
    }

    private void found(Actor reader, UUID id, UUID file, boolean is) {
        for (var address : addresses("/publications/" + id, file)) {
            assertThat(mvc.get().uri(address).with(Actors.as(reader)))
                    .as("%s %s", reader.login(), address)
                    .hasStatus(is ? 200 : 404);
        }
        var list = assertThat(mvc.get().uri("/publications").with(Actors.as(reader)))
                .as(reader.login())
                .hasStatusOk()
                .bodyText();
        if (is) {
            list.contains(TITLE);
        } else {
            list.doesNotContain(TITLE);
        }
    }

    private void nowhereOnTheSite(UUID id, UUID file) {
        for (var address : addresses("/texts/" + id, file)) {
            assertThat(mvc.get().uri(address)).as(address).hasStatus(404);
        }
        for (var list : List.of("/texts", "/texts?kind=NOTICE", "/texts?page=2", "/texts?kind=NOTICE&page=2")) {
            assertThat(mvc.get().uri(list)).as(list).hasStatusOk().bodyText().doesNotContain(TITLE);
        }
    }

    private static List<String> addresses(String page, UUID file) {
        return Stream.of("", "/paper/docx", "/paper/pdf", "/files/" + file)
                .map(end -> page + end)
                .toList();
    }

    @Test
    @DisplayName(
            "R131, R163: before its minute a publication is there for its unit alone; at the minute everybody it concerns has page and message")
    void anEmbargoHoldsToTheMinute() {
        var paper = Papers.open()
                .with("title", TITLE)
                .with("embargoDay", "2026-03-03")
                .with("embargoTime", "9:30");
        var id = office().drafted(Papers.FIRST, paper);
        var file = withFile(id, paper);
        var minute = Instant.parse("2026-03-03T01:30:00Z");

        clock.stopAt(minute.minus(Duration.ofSeconds(1)));
        found(Papers.SECOND, id, file, true);
        found(COUNTY, id, file, false);
        found(DISCIPLINE, id, file, false);
        nowhereOnTheSite(id, file);
        assertThat(subject(COUNTY)).doesNotContain(TITLE);

        clock.stopAt(minute);
        found(COUNTY, id, file, true);
        found(DISCIPLINE, id, file, true);
        for (var address : addresses("/texts/" + id, file)) {
            assertThat(mvc.get().uri(address)).as(address).hasStatusOk();
        }
        assertThat(mvc.get().uri("/texts")).bodyText().contains(TITLE);
        assertThat(subject(COUNTY)).contains(TITLE);
        assertThat(subject(DISCIPLINE)).contains(TITLE);
    }

    @Test
    @DisplayName("R83: a public paper that replaces one that is not public says nothing of it to others")
    void aPublicOneDoesNotNameAnInternalOne() {
        var old = office().issued(Papers.notice().with("title", TITLE));
        var id = office().issued(Papers.open().with("title", "后来的一份通知").with("replaces", old.toString()));

        assertThat(mvc.get().uri("/texts/" + id)).hasStatusOk().bodyText().doesNotContain(TITLE);
        assertThat(mvc.get().uri("/publications/" + id).with(Actors.as(Papers.FIRST)))
                .bodyText()
                .contains(TITLE);
    }

    @Test
    @DisplayName(
            "R91, R99, R83: all addressees and the group that watches are told at once, of what is not public without its title")
    void allAreToldAtOnce() {
        office().issued(Papers.notice().with("title", TITLE));
        var open = office().issued(Papers.open().with("title", "另一份通知"));

        assertThat(Subjects.of(notices, COUNTY))
                .hasSize(2)
                .anyMatch(words -> words.contains("不公开"))
                .noneMatch(words -> words.contains(TITLE));
        assertThat(Subjects.of(notices, DISCIPLINE)).hasSize(2);
        assertThat(repository.deliveries(open))
                .allMatch(each -> each.at().equals(NOW))
                .anyMatch(each -> each.copy() && each.role() == Role.DISCIPLINE)
                .anyMatch(each -> each.area() != null && each.area().value().equals("990121"))
                .noneMatch(each -> each.area() != null && !each.area().value().startsWith("99"));
        assertThat(mvc.get().uri("/publications/" + open).with(Actors.as(Papers.FIRST)))
                .bodyText()
                .contains("送达记录", "不统计阅读", "抄送");
        assertThat(mvc.get().uri("/publications/" + open).with(Actors.as(COUNTY)))
                .bodyText()
                .doesNotContain("送达记录", "办理轨迹");
    }

    @Test
    @DisplayName("what was withdrawn keeps title and reason at its address and hands out neither text nor file")
    void whatWasWithdrawnKeepsItsReason() {
        var paper = Papers.open().with("title", TITLE).with("body", "只在这里出现的正文");
        var id = office().drafted(Papers.FIRST, paper);
        var file = withFile(id, paper);
        clock.move(Duration.ofMinutes(1));
        signing.withdraw(Papers.FIRST, id, "附件有误，另行印发");

        assertThat(mvc.get().uri("/texts/" + id))
                .hasStatusOk()
                .bodyText()
                .contains(TITLE, "已撤回", "附件有误，另行印发")
                .doesNotContain("只在这里出现的正文");
        for (var end : List.of("/paper/pdf", "/files/" + file)) {
            assertThat(mvc.get().uri("/texts/" + id + end)).hasStatus(404);
            assertThat(mvc.get().uri("/publications/" + id + end).with(Actors.as(COUNTY)))
                    .hasStatus(404);
            assertThat(mvc.get().uri("/publications/" + id + end).with(Actors.as(Papers.FIRST)))
                    .hasStatusOk();
        }
        assertThat(mvc.get().uri("/texts")).bodyText().doesNotContain(TITLE);
        assertThat(subject(COUNTY)).contains("已撤回");
        assertThatThrownBy(() -> files.leaveOut(Papers.FIRST, id, file)).isInstanceOf(Refusal.Conflict.class);
    }

    @Test
    @DisplayName(
            "what a demonstration account writes reaches demonstration accounts of 示例省 alone, and never a real place")
    void theDemonstrationReachesNothingReal() {
        var samr = Actors.demonstration(Actors.samr());
        var id = office().issued(samr, Papers.other(samr, "乙"), Papers.notice().with("title", TITLE));

        assertThat(repository.deliveries(id))
                .noneMatch(each -> each.area() != null && !each.area().value().startsWith("99"));
        assertThat(mvc.get().uri("/publications/" + id).with(Actors.as(Actors.demonstration(COUNTY))))
                .hasStatusOk();
        for (var other : List.of(COUNTY, OTHER_COUNTY, Actors.demonstration(OTHER_COUNTY), Actors.samr(), DISCIPLINE)) {
            assertThat(mvc.get().uri("/publications/" + id).with(Actors.as(other)))
                    .hasStatus(404);
        }
        assertThatThrownBy(() -> drafting.create(
                        Actors.demonstration(Actors.province("140000")),
                        Papers.notice().form()))
                .isInstanceOf(Refusal.Forbidden.class)
                .hasMessageContaining("示例省");
    }

    private @Nullable String subject(Actor actor) {
        return Subjects.of(notices, actor).stream().findFirst().orElse("");
    }

    private static byte[] picture() {
        try {
            var bytes = new ByteArrayOutputStream();
            ImageIO.write(new BufferedImage(200, 200, BufferedImage.TYPE_INT_RGB), "png", bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
