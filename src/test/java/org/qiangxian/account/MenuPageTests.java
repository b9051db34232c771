package org.qiangxian.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.qiangxian.PlatformTest;
import org.qiangxian.shell.Frame;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** The menu of every role: it is grouped and complete, and every entry opens. */
@PlatformTest
class MenuPageTests {

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private Menu menu;

    @Autowired
    private List<MenuItem> items;

    @Autowired
    private Turns turns;

    @ParameterizedTest
    @EnumSource(Role.class)
    void everyEntryOfEveryRoleOpensAndStandsInTheMenu(Role role) {
        var actor = actor(role);
        var places = menu.of(actor).stream()
                .flatMap(group -> group.places().stream())
                .toList();

        assertThat(places)
                .extracting(Frame.Place::href)
                .containsExactlyInAnyOrderElementsOf(items.stream()
                        .filter(item -> item.roles().contains(role))
                        .map(MenuItem::href)
                        .toList());
        for (var place : places) {
            var opened = mvc.get().uri(place.href()).with(Actors.as(actor)).exchange();
            var leads = opened.getResponse().getHeader("Location");
            var page = leads == null
                    ? opened
                    : mvc.get().uri(leads).with(Actors.as(actor)).exchange();
            assertThat(page)
                    .as("%s opens %s", role, place.label())
                    .hasStatus2xxSuccessful()
                    .bodyText()
                    .contains(places.stream()
                            .map(each -> "href=\"" + each.href() + "\"")
                            .toList());
        }
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void aGroupHasFewEntries(Role role) {
        assertThat(menu.of(actor(role)))
                .allSatisfy(group -> assertThat(group.places()).hasSizeLessThanOrEqualTo(7));
    }

    @Test
    void whatWaitsIsCountedAtAnEntryItsHolderHas() {
        var roles = Arrays.stream(Role.values()).toList();
        for (var turn : turns.everywhere()) {
            var holders = turn.desk().role() == null
                    ? roles.stream()
                    : Stream.of(turn.desk().role());
            assertThat(holders.map(MenuPageTests::actor).map(menu::of).flatMap(List::stream))
                    .as("%s is counted at %s", turn.what(), turn.place())
                    .anyMatch(group -> group.places().stream()
                            .anyMatch(place -> place.href().equals(turn.place())));
        }
    }

    private static Actor actor(Role role) {
        return switch (role) {
            case CITY -> Actors.city("990121");
            case CITY_BUREAU -> Actors.cityBureau("990100");
            case PROVINCE -> Actors.province("990000");
            default -> Actors.of(role, null);
        };
    }
}
