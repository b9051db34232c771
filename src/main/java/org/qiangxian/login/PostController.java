package org.qiangxian.login;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import org.qiangxian.account.Accounts;
import org.qiangxian.account.Actor;
import org.qiangxian.account.People;
import org.qiangxian.login.LoginFact.PostChosen;
import org.qiangxian.shell.Done;
import org.qiangxian.shell.Refusal;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.servlet.ModelAndView;

/** What a person can do with a session: keep it alive, and choose which of several posts to act in, one at a time. */
@Controller
class PostController {

    private final Accounts accounts;
    private final People people;
    private final ApplicationEventPublisher facts;

    PostController(Accounts accounts, People people, ApplicationEventPublisher facts) {
        this.accounts = accounts;
        this.people = people;
        this.facts = facts;
    }

    /** Keeps the session alive: its idle time begins anew. */
    @GetMapping("/account/stay")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void stay() {
        // The request itself has that effect.
    }

    @PostMapping("/account/post")
    ModelAndView choose(
            Actor actor, @RequestParam UUID post, HttpServletRequest request, HttpServletResponse response) {
        var chosen = people.actors(actor.login()).stream()
                .filter(held -> held.post().equals(post))
                .findFirst()
                .orElseThrow(() -> new Refusal.Forbidden("您没有这个岗位，或它已经结束。请退出后重新登录。"));
        var signedIn = accounts.signedIn().orElseThrow().in(chosen);
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(signedIn.authentication());
        SecurityContextHolder.setContext(context);
        new HttpSessionSecurityContextRepository().saveContext(context, request, response);
        request.changeSessionId();
        request.getSession().setMaxInactiveInterval((int) signedIn.idle().toSeconds());
        facts.publishEvent(new PostChosen(
                chosen.login(), chosen.organisationName(), chosen.role().label()));
        return Done.at(
                "/desk",
                "已切换到%s%s。".formatted(chosen.organisationName(), chosen.role().label()),
                "现在以这个岗位办理。");
    }
}
