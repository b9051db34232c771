package org.qiangxian.document;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.boot.context.properties.bind.Name;

/**
 * How documents are made.
 *
 * @param hash what content codes and receipts are made with: SHA_256 or SM3
 * @param fontFolder a folder with the operator's own fangsong.ttf, heiti.ttf, xiaobiaosong.ttf for PDF; null: the free fonts that
 *     come with the platform
 */
@ConfigurationProperties("qiangxian.document")
record DocumentSettings(
        @DefaultValue("SHA_256") Hash hash,
        @Name("fonts") @Nullable String fontFolder) {

    /**
     * That folder; null where none is set. The setting is a text because Spring would look for a {@code Path} on the
     * classpath first.
     */
    @Nullable
    Path fonts() {
        return fontFolder == null ? null : Path.of(fontFolder);
    }
}
