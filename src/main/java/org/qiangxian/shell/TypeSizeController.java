package org.qiangxian.shell;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** 大字版: a reader's choice, kept in a cookie of their own browser. */
@Controller
class TypeSizeController {

    @GetMapping("/large-type")
    ResponseEntity<Void> choose(
            @RequestParam boolean on, @RequestParam(defaultValue = "/") String back, HttpServletRequest request) {
        var cookie = ResponseCookie.from("large_type", on ? "1" : "0")
                .path("/")
                .httpOnly(true)
                .sameSite("Lax")
                .secure(request.isSecure())
                .maxAge(Duration.ofDays(400))
                .build();
        return ResponseEntity.status(303)
                .header(HttpHeaders.SET_COOKIE, cookie.toString())
                .header(HttpHeaders.LOCATION, here(back))
                .build();
    }

    /** A path of this site; anything that could lead elsewhere becomes the home page. */
    private static String here(String back) {
        return back.matches("/(?!/)[A-Za-z0-9/_-]*") ? back : "/";
    }
}
