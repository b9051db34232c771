package org.qiangxian.account;

import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The accounts and organisations that the system administrator's pages list, all pages of them, for the module that writes them as a file. */
@Service
@Transactional(readOnly = true)
public class ListedAccounts {

    private final AccountQuery accounts;
    private final Organisations organisations;

    ListedAccounts(AccountQuery accounts, Organisations organisations) {
        this.accounts = accounts;
        this.organisations = organisations;
    }

    /** Whose login, name or organisation holds {@code query}. */
    public List<AccountRow.Account> accounts(Actor actor, String query) {
        return accounts.all(actor, query);
    }

    /** Whose name or code holds {@code query}. */
    public List<Organisations.Line> organisations(Actor actor, String query) {
        return organisations.all(actor, query);
    }
}
