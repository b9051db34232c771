package org.qiangxian.campaign;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.qiangxian.account.Signature;
import org.qiangxian.document.FileId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What was said with each picture and video. */
@Repository
class MediaRepository {

    private final JdbcClient jdbc;

    MediaRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(FileId file, UUID campaign, String unit, String rights, Signature by, Instant at) {
        jdbc.sql("""
                        insert into campaign.media (file, campaign, unit, rights, sent_by, sent_person, sent_organisation, sent_at)
                        values (:file, :campaign, :unit, :rights, :sent_by, :sent_person::uuid, :sent_organisation::uuid, :at)
                        """)
                .param("file", file.value())
                .param("campaign", campaign)
                .param("unit", unit)
                .param("rights", rights)
                .params(by.columns("sent"))
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** By file. */
    Map<UUID, String> of(UUID campaign, String unit) {
        return jdbc
                .sql("select m.file, m.rights from campaign.media m where m.campaign = :campaign and m.unit = :unit")
                .param("campaign", campaign)
                .param("unit", unit)
                .query((row, _) -> Map.entry(row.getObject("file", UUID.class), row.getString("rights")))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
