package org.qiangxian.account;

import java.io.BufferedReader;
import java.io.Console;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.qiangxian.account.AccountFact.AppointedAtMachine;
import org.qiangxian.account.Appointments.Appointed;
import org.qiangxian.shell.PlatformAddress;
import org.qiangxian.shell.Refusal;
import org.qiangxian.shell.Typing;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * {@code java -jar qiangxian.jar appoint}: when nobody is left who can act as security administrator, two persons at
 * the machine itself appoint one. It needs the lock on the data folder, so the platform must be stopped; both names and
 * what was done are written to the journal.
 */
@Component
@Order(30)
public class MachineAppointment implements ApplicationRunner {

    /** The argument that asks for it. */
    public static final String COMMAND = "appoint";

    private final Appointments appointments;
    private final PlatformAddress platform;
    private final ApplicationEventPublisher facts;
    private final TransactionTemplate transaction;

    MachineAppointment(
            Appointments appointments,
            PlatformAddress platform,
            ApplicationEventPublisher facts,
            TransactionTemplate transaction) {
        this.appointments = appointments;
        this.platform = platform;
        this.facts = facts;
        this.transaction = transaction;
    }

    @Override
    public void run(@Nullable ApplicationArguments arguments) {
        if (arguments != null && arguments.getNonOptionArgs().contains(COMMAND)) {
            @Nullable Console console = System.console();
            var letters = console == null ? StandardCharsets.UTF_8 : console.charset();
            ask(lines(letters), new PrintStream(System.out, true, letters));
        }
    }

    private static BufferedReader lines(Charset letters) {
        return new BufferedReader(new InputStreamReader(System.in, letters));
    }

    /** Asks for the names, appoints, and prints the slip; or says in a sentence why not. */
    void ask(BufferedReader in, PrintStream out) {
        if (appointments.someCanAct(Role.SECURITY_ADMIN)) {
            out.println("已有能登录的安全管理员，不需要在服务器上任命。请由系统管理员提出、安全管理员授予。");
            return;
        }
        out.println("没有能登录的安全管理员。请两人同时在场，各自填写姓名；所填内容记入日志，不能删除。");
        try {
            var slip = appoint(
                    answer(in, out, "第一名在场人（单位、姓名）："),
                    answer(in, out, "第二名在场人（单位、姓名）："),
                    new Appointed(People.login(answer(in, out, "新的安全管理员账号：")), answer(in, out, "新的安全管理员姓名：")));
            out.printf("已任命安全管理员%s（%s）。%n", slip.name(), slip.login());
            out.printf("请本人在 %s 前打开下面的网址设置口令，只能用一次：%n%s%n", slip.validUntil(), platform.of(slip.link()));
            out.println(platform.known() ? "现在可以启动平台。" : "网址接在平台网址之后。现在可以启动平台。");
        } catch (Refusal refusal) {
            out.println("没有任命：" + refusal.getMessage());
            if (refusal instanceof Refusal.Invalid invalid) {
                invalid.fields().values().forEach(out::println);
            }
        }
    }

    private Slip appoint(String first, String second, Appointed appointed) {
        if (Typing.blank(first) || Typing.blank(second) || Typing.trimmed(first).equals(Typing.trimmed(second))) {
            throw new Refusal.Invalid("须有两名不同的在场人。请两人到场后重新运行。");
        }
        appointments.refuseWrong(List.of(appointed));
        return transaction.execute(_ -> {
            var slip = appointments.open(appointed, Role.SECURITY_ADMIN);
            facts.publishEvent(new AppointedAtMachine(
                    appointed.login(),
                    Role.SECURITY_ADMIN.label(),
                    Typing.trimmed(first) + "、" + Typing.trimmed(second)));
            return slip;
        });
    }

    private static String answer(BufferedReader in, PrintStream out, String question) {
        out.print(question);
        out.flush();
        try {
            var line = in.readLine();
            return line == null ? "" : line;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
