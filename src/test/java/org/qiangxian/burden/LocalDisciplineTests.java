package org.qiangxian.burden;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.qiangxian.PlatformTest;
import org.qiangxian.account.Actor;
import org.qiangxian.account.Actors;
import org.qiangxian.account.Role;
import org.qiangxian.ledger.Ledger;
import org.qiangxian.ledger.LedgerPage;
import org.qiangxian.shell.Refusal;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

@PlatformTest
@Transactional
class LocalDisciplineTests {

    private static final Actor PROVINCE = Actors.province("990000");
    private static final Actor NATIONAL = Actors.of(Role.DISCIPLINE, null);
    private static final Actor THERE = Actors.of(Role.DISCIPLINE, "990000");
    private static final Actor ELSEWHERE = Actors.of(Role.DISCIPLINE, "140000");

    @Autowired
    private DataRequests requests;

    @Autowired
    private Ledger ledger;

    @Test
    @DisplayName("R3: a 纪检监察 of an area sees its area alone: requests and ledger")
    void aLocalOneSeesItsAreaOnly() {
        var id = requests.register(PROVINCE, Asking.on(requests.today()).form()).id();
        var request = requests.get(PROVINCE, id);

        assertThat(requests.list(THERE)).contains(request);
        assertThat(requests.get(THERE, id)).isEqualTo(request);
        assertThat(requests.list(NATIONAL)).contains(request);
        assertThat(requests.list(ELSEWHERE)).doesNotContain(request);
        assertThatThrownBy(() -> requests.get(ELSEWHERE, id)).isInstanceOf(Refusal.NotFound.class);
        assertThat(ledger.page(THERE, null).cities())
                .extracting(LedgerPage.Row::unit)
                .isNotEmpty()
                .allMatch(code -> code.value().startsWith("99"));
        assertThat(ledger.page(ELSEWHERE, null).cities())
                .extracting(LedgerPage.Row::unit)
                .noneMatch(code -> code.value().startsWith("99"));
    }
}
