package org.qiangxian.shell;

import jakarta.servlet.http.HttpServletRequest;

/** Makes the frame of a request. Implemented where accounts are known, so that this module need not know them. */
public interface FrameSource {

    Frame frame(HttpServletRequest request);
}
