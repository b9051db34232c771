package org.qiangxian.account;

import org.jspecify.annotations.Nullable;
import org.qiangxian.shell.Refusal;
import org.springframework.core.MethodParameter;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/** Hands a controller the {@link Actor}; on public pages the parameter is nullable. */
@Component
class ActorArgument implements HandlerMethodArgumentResolver {

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Actor.class;
    }

    @Override
    @Nullable
    public Object resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binder) {
        var actor = Accounts.of(SecurityContextHolder.getContext().getAuthentication())
                .map(SignedIn::actor)
                .orElse(null);
        if (actor == null && !parameter.isOptional()) {
            throw new Refusal.Forbidden("请先登录，再办理此事。");
        }
        return actor;
    }
}
