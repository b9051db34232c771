package org.qiangxian.grant;

import static org.qiangxian.procedure.Trail.Station.done;
import static org.qiangxian.procedure.Trail.Station.here;
import static org.qiangxian.procedure.Trail.Station.later;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.qiangxian.account.Actor;
import org.qiangxian.account.Posts;
import org.qiangxian.account.Posts.Course;
import org.qiangxian.account.Posts.Post;
import org.qiangxian.procedure.Button;
import org.qiangxian.procedure.Step;
import org.qiangxian.procedure.Trail;
import org.qiangxian.procedure.Undoing;
import org.qiangxian.shell.Refusal;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The page of one post: proposed, granted, used, ended, and what its reader may do to it. */
@Component
@Transactional(readOnly = true)
class PostPages {

    private static final String SYSTEM = "系统管理员";
    private static final String SECURITY = "安全管理员";

    private final Posts posts;
    private final Undoing undoing;

    PostPages(Posts posts, Undoing undoing) {
        this.posts = posts;
        this.undoing = undoing;
    }

    PostPage page(Actor actor, UUID id) {
        actor.require(GrantAction.GRANT.row().roles());
        var post = posts.course(id).orElseThrow(() -> new Refusal.NotFound("没有这个岗位。请从岗位授权页面进入。"));
        var buttons = GrantButtons.of(actor, open(post));
        var trail = undoing.on(standing(post, buttons).log(course(post)), actor, GrantUndo.matter(id));
        return new PostPage(post, trail, buttons.stream().skip(1).toList());
    }

    private static Post open(Course post) {
        return new Post(
                post.id(),
                post.person(),
                post.login(),
                post.name(),
                post.organisation(),
                post.role(),
                post.standing(),
                post.proposedAt(),
                post.demonstration());
    }

    private Trail standing(Course post, List<Button> buttons) {
        var now = undoing.now();
        var proposed = done("提出", Trail.moment(post.proposedAt(), now), SYSTEM);
        return switch (post.standing()) {
            case PROPOSED ->
                Trail.at(SECURITY, post.proposedAt(), now)
                        .along(List.of(
                                proposed, here("授予", "", SECURITY), later("使用", "", "本人"), later("结束", "", SECURITY)))
                        .turn(SECURITY, "授予或不授予", null, "")
                        .next("本人", "下次登录起办理", null, "")
                        .go(buttons.getFirst());
            case IN_FORCE -> {
                var granted = Objects.requireNonNull(post.grantedAt());
                var using = post.used() ? here("使用", "已登录", "本人") : here("使用", "还没有登录", "本人");
                yield Trail.at("本人", granted, now)
                        .along(List.of(
                                proposed,
                                done("授予", Trail.moment(granted, now), SECURITY),
                                using,
                                later("结束", "", SECURITY)))
                        .next(SECURITY, "人员变动时撤销", null, "也可由系统管理员移交")
                        .go(buttons.getFirst());
            }
            case ENDED -> ended(post, proposed, Objects.requireNonNull(post.endedAt()), now);
        };
    }

    private static Trail ended(Course post, Trail.Station proposed, Instant at, Instant now) {
        var granted = post.grantedAt();
        var end = done("结束", Trail.moment(at, now), "");
        return Trail.at("已结束", at, now)
                .along(
                        granted == null
                                ? List.of(proposed, done("不授予", Trail.moment(at, now), SECURITY))
                                : List.of(
                                        proposed,
                                        done("授予", Trail.moment(granted, now), SECURITY),
                                        done("使用", post.used() ? "" : "没有登录过", "本人"),
                                        end))
                .without("这个岗位已经结束；需要时由系统管理员重新提出。");
    }

    /** The undone steps, which no column of the post records, from the register of acts. */
    private Stream<Step> taken(Course post) {
        return undoing.takenBack(GrantUndo.matter(post.id()), SECURITY);
    }

    private List<Step> course(Course post) {
        var granted = post.grantedAt();
        var ended = post.endedAt();
        var stood = Stream.of(
                        Stream.of(Step.of("提出", SYSTEM, post.proposedAt(), "")),
                        granted == null ? Stream.<Step>of() : Stream.of(Step.of("授予", SECURITY, granted, "")),
                        ended == null
                                ? Stream.<Step>of()
                                : Stream.of(Step.of(
                                        granted == null ? "不授予" : "结束",
                                        "",
                                        ended,
                                        granted == null ? "" : "撤销、移交或重置账号")))
                .flatMap(steps -> steps);
        return Step.latestFirst(Stream.concat(stood, taken(post)));
    }
}
