package org.qiangxian.publication;

import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.qiangxian.account.Accounts;
import org.qiangxian.account.Actor;
import org.qiangxian.account.Role;
import org.qiangxian.notice.Notices;
import org.qiangxian.notice.Recipient;
import org.qiangxian.region.Level;
import org.qiangxian.region.Region;
import org.qiangxian.region.RegionCode;
import org.qiangxian.region.Regions;
import org.qiangxian.shell.Chinese;
import org.springframework.stereotype.Component;

/**
 * Delivers a publication to all its addressees at one moment, and records the desks (R3, R99). Publications of
 * demonstration accounts go only to 示例省 and to posts of the demonstration.
 */
@Component
class Deliveries {

    private static final int SHOWN = 100;

    private final PublicationRepository repository;
    private final Accounts accounts;
    private final Regions regions;
    private final Notices notices;

    Deliveries(PublicationRepository repository, Accounts accounts, Regions regions, Notices notices) {
        this.repository = repository;
        this.accounts = accounts;
        this.regions = regions;
        this.notices = notices;
    }

    /** The desks it would be delivered to. */
    List<Delivery> of(Publication publication, Instant at) {
        var deliveries = new LinkedHashSet<Delivery>();
        for (var group : publication.paper().addressed().stream().sorted().toList()) {
            desks(publication, group).forEach(area -> deliveries.add(new Delivery(group.role(), area, false, at)));
        }
        for (var unit : publication.paper().units()) {
            deliveries.add(new Delivery(roleOf(unit), unit, false, at));
        }
        for (var group : publication.paper().copied().stream().sorted().toList()) {
            var province = publication.issuer().province();
            deliveries.add(new Delivery(group.role(), group == Addressee.OWN_PROVINCE ? province : null, true, at));
            Optional.ofNullable(publication.issuer().area())
                    .filter(_ -> group == Addressee.DISCIPLINE)
                    .filter(accounts.areas(Role.DISCIPLINE)::contains)
                    .ifPresent(area -> deliveries.add(new Delivery(Role.DISCIPLINE, area, true, at)));
        }
        return List.copyOf(deliveries);
    }

    private Stream<RegionCode> desks(Publication publication, Addressee group) {
        var issuer = publication.issuer().area();
        return accounts.areas(group.role()).stream()
                .filter(area -> group == Addressee.DEPARTMENTS ? area.equals(issuer) : below(issuer, area))
                .filter(area -> fictional(area) == publication.demonstration() || issuer != null)
                .sorted();
    }

    private boolean below(@Nullable RegionCode issuer, RegionCode area) {
        return issuer == null || (!issuer.equals(area) && regions.covers(issuer, area));
    }

    private boolean fictional(RegionCode area) {
        return regions.find(area).filter(Region::fictional).isPresent();
    }

    private Role roleOf(RegionCode unit) {
        var level = regions.find(unit).map(Region::level).orElse(Level.COUNTY);
        return switch (level) {
            case PROVINCE -> Role.PROVINCE;
            case CITY -> Role.CITY_BUREAU;
            case COUNTY, TOWN, ZONE -> Role.CITY;
        };
    }

    /** Delivers it in one message to everybody, at the end of its embargo if it has one. */
    void send(Publication publication, Instant release) {
        var deliveries = of(publication, release);
        repository.deliver(publication.id(), deliveries);
        var paper = publication.paper();
        var what = "%s印发%s".formatted(publication.issuer().name(), paper.kind().label());
        notices.tellAt(
                release,
                recipients(publication, deliveries),
                Chinese.brief(paper.open() ? "%s：%s".formatted(what, paper.title()) : what + "（不公开，请登录查看）", SHOWN),
                "%s%s".formatted(marked(publication), paper.number().isEmpty() ? "没有文号。" : paper.number() + "。"),
                publication.address(),
                key(publication));
    }

    /** Tells those who got it that it is withdrawn; sends nothing where it was not delivered yet. */
    void withdraw(Publication publication, String reason) {
        if (notices.untell(key(publication))) {
            return;
        }
        var paper = publication.paper();
        notices.tell(
                recipients(publication, repository.deliveries(publication.id())),
                Chinese.brief(
                        paper.open()
                                ? "已撤回：" + paper.title()
                                : "%s撤回一份不公开的%s"
                                        .formatted(
                                                publication.issuer().name(),
                                                paper.kind().label()),
                        SHOWN),
                "%s撤回理由：%s".formatted(marked(publication), reason),
                publication.address(),
                key(publication) + "/withdrawn");
    }

    /** Tells the issuing unit that a higher office withdrew it. */
    void tellIssuer(Publication publication, Actor by, String reason) {
        notices.tell(
                List.of(Recipient.holders(
                        publication.issuer().role(), publication.issuer().area())),
                Chinese.brief("本单位的文件已由上级撤回：" + publication.paper().title(), SHOWN),
                "%s%s撤回。理由：%s".formatted(marked(publication), by.organisationName(), reason),
                publication.address(),
                key(publication) + "/stopped");
    }

    private static String marked(Publication publication) {
        return publication.demonstration() ? "演示文件。" : "";
    }

    private static String key(Publication publication) {
        return "publication/%s/issued".formatted(publication.id());
    }

    private Set<Recipient> recipients(Publication publication, List<Delivery> deliveries) {
        return deliveries.stream()
                .flatMap(each -> each.area() == null
                        ? national(each.role(), publication.demonstration())
                        : Stream.of(Recipient.holders(each.role(), each.area())))
                .collect(Collectors.toSet());
    }

    /** The posts of a role without an area; listed by person where some have one, or where the demonstration writes. */
    private Stream<Recipient> national(Role role, boolean demonstration) {
        var areas = accounts.areas(role);
        if (!demonstration && areas.isEmpty()) {
            return Stream.of(Recipient.holders(role, null));
        }
        var elsewhere = areas.stream()
                .flatMap(area -> accounts.holders(role, area).stream())
                .map(Accounts.Holder::person)
                .collect(Collectors.toSet());
        return accounts.holders(role, null).stream()
                .filter(holder -> !elsewhere.contains(holder.person()))
                .filter(holder -> holder.demonstration() || !demonstration)
                .map(holder -> Recipient.person(holder.person()));
    }
}
