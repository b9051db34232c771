package org.qiangxian.need;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.qiangxian.supervision.HelpAsked;
import org.springframework.stereotype.Component;

/** Offers, on the answer to a 督导函, to begin a need about its item with one click. */
@Component
class HelpWithItem implements HelpAsked {

    @Override
    public String path(String item) {
        return NeedController.PATH + "/new?about=" + URLEncoder.encode(item, StandardCharsets.UTF_8);
    }
}
