package org.qiangxian.account;

import java.util.Arrays;
import java.util.UUID;
import org.qiangxian.region.RegionCode;
import org.qiangxian.shell.Fact;

/** What happens to accounts and posts; {@code about} is the account or the organisation it concerns. */
public sealed interface AccountFact extends Fact {

    /** The three administrators were appointed at the first start. */
    record AdministratorsAppointed(String about) implements AccountFact {
        @Override
        public String kind() {
            return "任命三员";
        }
    }

    /** An organisation was entered. */
    record OrganisationAdded(String about, String kindOfOrganisation, String area) implements AccountFact {
        @Override
        public String kind() {
            return "新增单位";
        }
    }

    /**
     * An organisation went over to the unit that took up its own: from one code to another. Whatever waits at its desk under the code
     * of before goes along where this is heard.
     *
     * @param organisation the id of it
     */
    record OrganisationMoved(String about, String kindOfOrganisation, UUID organisation, String code, String area)
            implements AccountFact {
        @Override
        public String kind() {
            return "变更单位的区划代码";
        }

        /** Whether its people hold posts of a role, so that what waits for that role there waits for them. */
        public boolean has(Role role) {
            return Arrays.stream(Organisation.Kind.values())
                    .anyMatch(kind -> kind.label().equals(kindOfOrganisation) && kind.has(role));
        }

        public RegionCode from() {
            return new RegionCode(code);
        }

        public RegionCode to() {
            return new RegionCode(area);
        }
    }

    /** An account was opened, without any effect until a post is granted. */
    record AccountOpened(String about, String person, String organisation, String role) implements AccountFact {
        @Override
        public String kind() {
            return "开通账号";
        }
    }

    /** The password was reset: a new one-time link was issued. */
    record AccountReset(String about) implements AccountFact {
        @Override
        public String kind() {
            return "重置账号";
        }
    }

    /** A lock after failed log-ins was lifted. */
    record AccountUnlocked(String about) implements AccountFact {
        @Override
        public String kind() {
            return "解除锁定";
        }
    }

    /** An account was disabled or enabled again. */
    record AccountSwitched(String about, boolean disabled) implements AccountFact {
        @Override
        public String kind() {
            return disabled ? "停用账号" : "恢复账号";
        }
    }

    /** An administrator asked for an assent to act on another's account. */
    record AssentAsked(String about, String matter) implements AccountFact {
        @Override
        public String kind() {
            return "提请管理员互核";
        }
    }

    /** A second administrator agreed, or did not. */
    record AssentAnswered(String about, String matter, boolean agreed) implements AccountFact {
        @Override
        public String kind() {
            return agreed ? "同意管理员互核" : "不同意管理员互核";
        }
    }

    /** Two persons at the machine itself appointed an administrator, because nobody was left who could grant. */
    record AppointedAtMachine(String about, String role, String by) implements AccountFact {
        @Override
        public String kind() {
            return "在服务器上任命管理员";
        }
    }

    /** An account that nobody used for 400 days was disabled. */
    record AccountLapsed(String about) implements AccountFact {
        @Override
        public String kind() {
            return "停用久未使用的账号";
        }
    }

    /** A post was proposed for somebody who has an account already. */
    record PostProposed(String about, String organisation, String role) implements AccountFact {
        @Override
        public String kind() {
            return "提出岗位";
        }
    }

    /** A post was handed from one person to another; it waits for the security administrator. */
    record PostHandedOver(String about, String from, String organisation, String role) implements AccountFact {
        @Override
        public String kind() {
            return "移交岗位";
        }
    }

    /** The security administrator granted a post. */
    record PostGranted(String about, String organisation, String role) implements AccountFact {
        @Override
        public String kind() {
            return "授予岗位";
        }
    }

    /** The security administrator revoked a post. */
    record PostRevoked(String about, String organisation, String role) implements AccountFact {
        @Override
        public String kind() {
            return "撤销岗位";
        }
    }
}
