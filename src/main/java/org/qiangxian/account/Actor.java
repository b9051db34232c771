package org.qiangxian.account;

import java.io.Serializable;
import java.util.Arrays;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.qiangxian.region.RegionCode;
import org.qiangxian.shell.Refusal;

/**
 * Who is acting, in which post. Every front door takes one and checks it.
 *
 * @param login the account name
 * @param name the person's name as shown
 * @param area the unit the organisation answers for; null for 总局, experts and administrators
 * @param demonstration whether this is a demonstration account, whose acts on real places are marked and never public
 */
public record Actor(
        UUID person,
        UUID post,
        String login,
        String name,
        UUID organisation,
        String organisationName,
        Role role,
        @Nullable RegionCode area,
        boolean demonstration)
        implements Serializable {

    public boolean is(Role... roles) {
        return Arrays.asList(roles).contains(role);
    }

    /** What is stored of this person: the ids, and the names of organisation and person as they are now. */
    public Signature signature() {
        return signature(organisationName + " " + name);
    }

    /** The same with other words, for a column beside which the organisation is shown already. */
    public Signature signature(String words) {
        return new Signature(person, organisation, words);
    }

    /** Refuses anyone who does not act in one of {@code roles}. */
    public void require(Set<Role> roles) {
        require(roles.toArray(Role[]::new));
    }

    /** Refuses anyone who does not act in one of {@code roles}. */
    public void require(Role... roles) {
        if (!is(roles)) {
            throw new Refusal.Forbidden("您的岗位（%s）没有办理此事的权限。如确需办理，请联系本单位的安全管理员。".formatted(role.label()));
        }
    }
}
