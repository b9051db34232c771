package org.qiangxian.account;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.qiangxian.database.PlatformSettings;
import org.qiangxian.region.RegionCode;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Service;

/** Who is acting in this request, and who holds which post. */
@Service
public class Accounts {

    private final JdbcClient jdbc;
    private final PlatformSettings settings;

    Accounts(JdbcClient jdbc, PlatformSettings settings) {
        this.jdbc = jdbc;
        this.settings = settings;
    }

    /** Who holds a post today. */
    public record Holder(
            UUID person,
            String login,
            String name,
            UUID organisation,
            String organisationName,
            boolean demonstration) {}

    /** The person logged in, in the post they act in; empty for the public and for work done by the platform itself. */
    public Optional<Actor> acting() {
        return signedIn().map(SignedIn::actor);
    }

    /** When the actor logged in the time before this one; empty at a first log-in. Shown to the actor alone. */
    public Optional<Instant> before(Actor actor) {
        return jdbc.sql("select previous_login_at from account.person where id = :person")
                .param("person", actor.person())
                .query((row, _) -> Optional.ofNullable(row.getTimestamp(1)).map(Timestamp::toInstant))
                .optional()
                .flatMap(each -> each);
    }

    /** The session of this request. */
    public Optional<SignedIn> signedIn() {
        return Accounts.of(SecurityContextHolder.getContext().getAuthentication());
    }

    /**
     * Whether somebody still holds the post in which they acted, for what is finished later in their name. Asked in a transaction,
     * it cannot end before that transaction does.
     */
    public boolean inForce(Actor actor) {
        return jdbc.sql("""
                select t.id from account.post t join account.person p on p.id = t.person
                where t.id = :post and t.person = :person and t.granted_at is not null and t.ended_at is null
                  and not p.disabled and (:demonstration or not p.demonstration)
                for share of t
                """)
                .param("post", actor.post())
                .param("person", actor.person())
                .param("demonstration", settings.demonstration())
                .query(UUID.class)
                .optional()
                .isPresent();
    }

    /** Those who hold a post of {@code role} for {@code area}, or for any area; in the order of account names. */
    public List<Holder> holders(Role role, @Nullable RegionCode area) {
        return people(role, area, true);
    }

    /** Those who are to hold a post of {@code role} for {@code area}, or for any: it was proposed and is not granted yet. */
    public List<Holder> proposed(Role role, @Nullable RegionCode area) {
        return people(role, area, false);
    }

    private List<Holder> people(Role role, @Nullable RegionCode area, boolean granted) {
        return jdbc.sql("""
                select p.id as person, p.login, p.name, o.id as organisation, o.name as organisation_name, p.demonstration
                from account.post t
                join account.person p on p.id = t.person
                join account.organisation o on o.id = t.organisation
                where t.role = :role and (t.granted_at is not null) = :granted and t.ended_at is null and not p.disabled
                  and (cast(:area as text) is null or o.area = :area)
                  and (:demonstration or not p.demonstration)
                order by p.login
                """)
                .param("role", role.name())
                .param("granted", granted)
                .param("area", area == null ? null : area.value())
                .param("demonstration", settings.demonstration())
                .query(Holder.class)
                .list();
    }

    /** The areas of which somebody holds a post of {@code role}: the desks there are. */
    public List<RegionCode> areas(Role role) {
        return jdbc.sql("""
                select distinct o.area from account.post t
                join account.person p on p.id = t.person
                join account.organisation o on o.id = t.organisation
                where t.role = :role and t.granted_at is not null and t.ended_at is null and not p.disabled
                  and (:demonstration or not p.demonstration) and o.area is not null
                """)
                .param("role", role.name())
                .param("demonstration", settings.demonstration())
                .query((row, _) -> new RegionCode(row.getString("area")))
                .list();
    }

    public static Optional<SignedIn> of(@Nullable Authentication authentication) {
        return authentication != null && authentication.getPrincipal() instanceof SignedIn signedIn
                ? Optional.of(signedIn)
                : Optional.empty();
    }
}
