package org.qiangxian.complaint;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The platform cannot charge for anything: no table and no page has a place for a price (R2, R7). */
class NoPaymentTests {

    private static final Path MAIN = Path.of("src/main");

    private static final Pattern FIELD =
            Pattern.compile("(?:label|help|placeholder) = \"[^\"]*(?:价格|单价|报价|费用|收费标准|缴费|金额|付款|汇款|发票|开户|银行|赞助)");

    private static final Pattern COLUMN =
            Pattern.compile("(?m)^\\s+\\w*(?:price|fees?(?![a-z])|amount|payment|invoice|sponsor|bank)\\w*\\s+[a-z]");

    @Test
    @DisplayName("R2, R7: no form asks for a price, a fee, an invoice or a sponsor, and no table has a column for one")
    void nothingCanBeChargedFor() throws IOException {
        assertThat(found("jte", ".jte", FIELD)).isEmpty();
        assertThat(found("resources/db/migration", ".sql", COLUMN)).isEmpty();
        assertThat("@template.ui.field(name = \"x\", label = \"参会费用\")").containsPattern(FIELD);
        assertThat("\n    entry_fee numeric not null,").containsPattern(COLUMN);
    }

    private static List<String> found(String folder, String ending, Pattern what) throws IOException {
        try (var files = Files.walk(MAIN.resolve(folder))) {
            var all = files.filter(file -> file.toString().endsWith(ending)).toList();
            assertThat(all).hasSizeGreaterThan(50);
            return all.stream()
                    .flatMap(file -> what.matcher(text(file))
                            .results()
                            .map(hit -> file + ": " + hit.group().strip()))
                    .toList();
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
