package org.qiangxian.login;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PasswordRuleTests {

    @ParameterizedTest(name = "{0}: {1}")
    @DisplayName("GB/T 22239 8.1.4.1 a: a password is long, mixed, without the account name, and not a common one")
    @CsvSource({
        "Kj7-ruili, 10 至 128",
        "kjruilidao7, 三类",
        "KJRUILIDAO7, 三类",
        "Pingyao-2025x-wang, 账号名",
        "Password123, 容易被猜到",
        "Qiangxian2026, 容易被猜到",
        "Qiangxian@2026, 容易被猜到",
        "Qiangxian-2026!, 容易被猜到",
        "Pingyao@140728, 容易被猜到",
        "Pingyao2026!, 容易被猜到",
        "Shanxi-20260101, 容易被猜到",
        "Pingyao-Qiangxian-2026, 容易被猜到",
        "Zhiliangqiangxian2026, 容易被猜到",
        "Scjgj@123456, 容易被猜到",
        "Gongzuo2026!, 容易被猜到",
        "1qaz@WSX3edc, 容易被猜到",
        "Qiangxian-Yanshi-1, 容易被猜到",
        "P@ssw0rd2025, 容易被猜到",
        "Admin@123456, 容易被猜到",
        "Qwerty123456!, 容易被猜到",
        "Aa1!Aa1!Aa1!, 容易被猜到",
    })
    void turnsDownPoorPasswords(String password, String reason) {
        assertThat(PasswordRule.remark("wang", password))
                .hasValueSatisfying(it -> assertThat(it).contains(reason));
    }

    @ParameterizedTest
    @CsvSource({"Kj7-ruilidao", "kj7-ruilidao", "KjRuilidao7", "Wenfeng.ta.1370", "口令Kj-ruili7x"})
    void acceptsGoodPasswords(String password) {
        assertThat(PasswordRule.remark("wang", password)).isEmpty();
    }
}
