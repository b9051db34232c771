package org.qiangxian.delegation;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.qiangxian.answer.Filling;
import org.qiangxian.answer.SheetPage;
import org.qiangxian.burden.DataRequest;

/** What a department sees: its item with the identification of the request, and nothing that is held. */
public record FillPage(
        DataRequest request,
        Link link,
        String province,
        SheetPage.Row row,
        @Nullable Filling typed,
        String summary,
        Map<String, String> remarks) {}
