package org.qiangxian.grant;

import java.util.UUID;
import org.qiangxian.PlatformTest;
import org.qiangxian.account.Actor;
import org.qiangxian.account.Actors;
import org.qiangxian.account.Posts;
import org.qiangxian.account.Role;
import org.qiangxian.procedure.TableWalk;
import org.qiangxian.procedure.Walks;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** Brings a post to every standing and checks every desk. */
@PlatformTest
@Transactional
@Walks(GrantAction.class)
class GrantWalkTests extends TableWalk<Posts.Standing, GrantAction> {

    private static final Actor SECURITY = Actors.of(Role.SECURITY_ADMIN, null);

    @Autowired
    Grants grants;

    @Autowired
    JdbcClient jdbc;

    @Override
    protected Stood<GrantAction> stand(Posts.Standing state) {
        var post = Proposed.post(jdbc, UUID.randomUUID(), Role.CITY);
        var key = "grant/" + post;
        var matter = Stood.<GrantAction>nothing(key::equals);
        return switch (state) {
            case PROPOSED -> matter.and(GrantAction.GRANT, SECURITY, key).and(GrantAction.TURN_DOWN, SECURITY, key);
            case IN_FORCE -> {
                grants.grant(SECURITY, post);
                yield matter;
            }
            case ENDED -> {
                grants.revoke(SECURITY, post);
                yield matter;
            }
        };
    }
}
