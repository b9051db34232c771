package org.qiangxian.login;

import org.qiangxian.shell.Fact;

/** What happens at log-in; {@code about} is the account concerned. */
sealed interface LoginFact extends Fact {

    /** Somebody logged in. */
    record LoggedIn(String about) implements LoginFact {
        @Override
        public String kind() {
            return "登录";
        }
    }

    /** A log-in was refused; {@code reason} is for the audit administrator, never for the person who tried. */
    record LoginRefused(String about, String reason) implements LoginFact {
        @Override
        public String kind() {
            return "登录";
        }

        @Override
        public Outcome outcome() {
            return Outcome.REFUSED;
        }
    }

    /** Somebody logged out. */
    record LoggedOut(String about) implements LoginFact {
        @Override
        public String kind() {
            return "退出";
        }
    }

    /** A person changed their password. */
    record PasswordChanged(String about) implements LoginFact {
        @Override
        public String kind() {
            return "修改口令";
        }
    }

    /** Somebody who was logged in did not know the old password; {@code reason} is for the audit administrator. */
    record PasswordRefused(String about, String reason) implements LoginFact {
        @Override
        public String kind() {
            return "修改口令";
        }

        @Override
        public Outcome outcome() {
            return Outcome.REFUSED;
        }
    }

    /** A person set the first password with a one-time link. */
    record AccountActivated(String about) implements LoginFact {
        @Override
        public String kind() {
            return "激活账号";
        }
    }

    /** A person with several posts chose the one to act in. */
    record PostChosen(String about, String organisation, String role) implements LoginFact {
        @Override
        public String kind() {
            return "切换岗位";
        }
    }
}
