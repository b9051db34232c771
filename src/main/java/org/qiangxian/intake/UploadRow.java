package org.qiangxian.intake;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.qiangxian.account.Signature;
import org.qiangxian.catalogue.Channel;
import org.qiangxian.region.RegionCode;
import org.qiangxian.workbook.Workbook;
import org.springframework.jdbc.core.RowMapper;
import tools.jackson.databind.json.JsonMapper;

/** A row of {@code intake.upload} as an upload. */
final class UploadRow implements RowMapper<Upload> {

    private final ReadTexts texts;

    UploadRow(JsonMapper json) {
        this.texts = new ReadTexts(json);
    }

    @Override
    public Upload mapRow(ResultSet row, int number) throws SQLException {
        var area = row.getString("area");
        var result = row.getString("result");
        return new Upload(
                row.getObject("id", UUID.class),
                row.getObject("organisation", UUID.class),
                area == null ? null : new RegionCode(area),
                Channel.valueOf(row.getString("channel")),
                row.getString("name"),
                row.getLong("size"),
                row.getString("sha256"),
                new Upload.Source(
                        row.getString("title"),
                        row.getString("publisher"),
                        row.getString("published"),
                        row.getObject("retrieved_on", LocalDate.class),
                        row.getString("address")),
                new Signature(
                        row.getObject("sent_person", UUID.class),
                        row.getObject("organisation", UUID.class),
                        row.getString("sent_by")),
                row.getTimestamp("sent_at").toInstant(),
                Upload.State.valueOf(row.getString("state")),
                texts.of(row.getString("workbook"), Workbook.class),
                texts.of(row.getString("mapping"), Mapping.class),
                List.of(texts.of(row.getString("others"), Mapping[].class)),
                result == null ? null : texts.of(result, Result.class),
                row.getString("failure"),
                row.getObject("batch", UUID.class));
    }
}
