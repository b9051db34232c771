package org.qiangxian.login;

import org.qiangxian.account.Activations;
import org.qiangxian.login.LoginFact.AccountActivated;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/** People set their first password, or the first after a reset, with a one-time link (R40). */
@Service
class FirstPassword {

    private final Activations links;
    private final Passwords passwords;
    private final ApplicationEventPublisher facts;
    private final TransactionTemplate transaction;

    FirstPassword(
            Activations links, Passwords passwords, ApplicationEventPublisher facts, TransactionTemplate transaction) {
        this.links = links;
        this.passwords = passwords;
        this.facts = facts;
        this.transaction = transaction;
    }

    /** The account that a link is for; refuses one that was used or has expired. */
    String login(String token) {
        return links.holder(token).login();
    }

    /** Sets the first password with a link, which thereby is used up. */
    void activate(String token, String password) {
        var holder = links.holder(token);
        var hash = passwords.checked(holder.person(), holder.login(), password);
        transaction.executeWithoutResult(_ -> {
            // Checked again under its lock, so that of two who use a link at once one is refused.
            links.holder(token);
            passwords.store(holder.person(), hash);
            links.useUp(token);
            facts.publishEvent(new AccountActivated(holder.login()));
        });
    }
}
