package org.qiangxian.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.qiangxian.account.Role;

/** The rules of disclosure for each kind of reader; what is not listed here must be refused. */
class GrantTests {

    @ParameterizedTest
    @DisplayName("R1, R36: each viewer has of each place exactly these forms")
    @CsvSource(
            delimiter = '|',
            nullValues = "PUBLIC",
            value = {
                "PUBLIC      | OWN              | PUBLISHED",
                "PUBLIC      | MEMBER_WITHIN    | PUBLISHED",
                "PUBLIC      | WITHIN           | ",
                "PUBLIC      | MEMBER_ELSEWHERE | PUBLISHED",
                "PUBLIC      | ELSEWHERE        | ",
                "PUBLIC      | PARTNER          | ",
                "CITY        | PARTNER          | PAIRED",
                "CITY_BUREAU | PARTNER          | ",
                "PROVINCE    | PARTNER          | ",
                "SAMR        | PARTNER          | ",
                "OPERATOR    | PARTNER          | ",
                "PUBLIC      | CIRCLE           | ",
                "CITY        | CIRCLE           | ",
                "CITY_BUREAU | CIRCLE           | STATE VALUES SPREAD",
                "PROVINCE    | CIRCLE           | STATE VALUES SPREAD",
                "SAMR        | CIRCLE           | ",
                "OPERATOR    | CIRCLE           | ",
                "CITY        | OWN              | STATE VALUES FILE SPREAD PUBLISHED",
                "CITY        | MEMBER_WITHIN    | PUBLISHED",
                "CITY        | WITHIN           | ",
                "CITY        | MEMBER_ELSEWHERE | PUBLISHED",
                "CITY        | ELSEWHERE        | ",
                "CITY_BUREAU | OWN              | PUBLISHED",
                "CITY_BUREAU | MEMBER_WITHIN    | STATE VALUES SPREAD PUBLISHED",
                "CITY_BUREAU | WITHIN           | STATE",
                "CITY_BUREAU | MEMBER_ELSEWHERE | PUBLISHED",
                "CITY_BUREAU | ELSEWHERE        | ",
                "PROVINCE    | OWN              | PUBLISHED",
                "PROVINCE    | MEMBER_WITHIN    | STATE VALUES FILE SPREAD PUBLISHED",
                "PROVINCE    | WITHIN           | STATE",
                "PROVINCE    | MEMBER_ELSEWHERE | PUBLISHED",
                "PROVINCE    | ELSEWHERE        | ",
                "SAMR        | MEMBER_ELSEWHERE | STATE VALUES FILE SPREAD OUTSIDE PUBLISHED",
                "SAMR        | ELSEWHERE        | STATE VALUES FILE SPREAD",
                "OPERATOR    | MEMBER_ELSEWHERE | STATE VALUES PUBLISHED",
                "OPERATOR    | ELSEWHERE        | STATE VALUES",
            })
    void theGateIsAsWritten(@Nullable Role viewer, Whose place, @Nullable String forms) {
        assertThat(granted(viewer, place)).isEqualTo(parse(forms));
    }

    @ParameterizedTest
    @DisplayName(
            "R1: experts, departments, the discipline office and the three administrators have what the public has")
    @EnumSource(names = {"EXPERT", "DEPARTMENT", "DISCIPLINE", "SYSTEM_ADMIN", "SECURITY_ADMIN", "AUDIT_ADMIN"})
    void othersHaveWhatThePublicHas(Role viewer) {
        for (var place : Whose.values()) {
            assertThat(granted(viewer, place)).isEqualTo(granted(null, place));
        }
    }

    @Test
    @DisplayName("R1: nobody has named values of more than one place at once")
    void nobodyHasBulk() {
        for (var place : Whose.values()) {
            assertThat(Grant.allows(null, place, Form.BULK)).isFalse();
            for (var role : Role.values()) {
                assertThat(Grant.allows(role, place, Form.BULK)).isFalse();
            }
        }
    }

    private static Set<Form> granted(@Nullable Role viewer, Whose place) {
        var granted = EnumSet.noneOf(Form.class);
        for (var form : Form.values()) {
            if (Grant.allows(viewer, place, form)) {
                granted.add(form);
            }
        }
        return granted;
    }

    private static Set<Form> parse(@Nullable String forms) {
        var parsed = EnumSet.noneOf(Form.class);
        if (forms != null) {
            Arrays.stream(forms.split(" ")).map(Form::valueOf).forEach(parsed::add);
        }
        return parsed;
    }
}
