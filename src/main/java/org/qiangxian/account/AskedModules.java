package org.qiangxian.account;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.qiangxian.region.RegionCode;
import org.qiangxian.shell.Chinese;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/**
 * The modules that are asked what waits on a desk. Of a city nearly every module has nothing, and each page of one asks. So one
 * statement reads first of which modules something may wait for it ({@link Waiting#mayWait}), and only these are asked.
 */
@Component
class AskedModules {

    private final SingletonSupplier<Modules> modules;
    private final JdbcClient jdbc;
    private final Clock clock;

    AskedModules(ObjectProvider<Waiting> modules, JdbcClient jdbc, Clock clock) {
        this.modules = SingletonSupplier.of(() -> Modules.of(modules.stream().toList()));
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The modules of which something may lie on the actor's desk. */
    Stream<Waiting> of(Actor actor) {
        var area = actor.area();
        return actor.is(Role.CITY) && area != null
                ? city(area)
                : everywhere().filter(module -> module.roles().contains(actor.role()));
    }

    /** All modules. */
    Stream<Waiting> everywhere() {
        return modules.obtain().all().stream();
    }

    private Stream<Waiting> city(RegionCode unit) {
        var known = modules.obtain();
        var now = clock.instant();
        var may = known.conditional().isEmpty()
                ? List.<Waiting>of()
                : jdbc.sql(known.statement())
                        .param("unit", unit.value())
                        .param("today", Date.valueOf(Chinese.day(now)))
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .query((row, _) -> holding(known.conditional(), row))
                        .single();
        return Stream.concat(known.always().stream(), may.stream());
    }

    private static List<Waiting> holding(List<Waiting> conditional, ResultSet row) throws SQLException {
        var holding = new ArrayList<Waiting>();
        for (int at = 0; at < conditional.size(); at++) {
            if (row.getBoolean(at + 1)) {
                holding.add(conditional.get(at));
            }
        }
        return holding;
    }

    /** The statement that reads which of the modules may have something for a city. */
    String statement() {
        return modules.obtain().statement();
    }

    /**
     * The modules, which stay the same while the platform runs.
     *
     * @param always those that are asked of each city
     * @param conditional those that say when something of theirs may wait for a city, in the order of the columns
     * @param statement what reads which of these conditions hold
     */
    private record Modules(List<Waiting> all, List<Waiting> always, List<Waiting> conditional, String statement) {

        static Modules of(List<Waiting> all) {
            var always = new ArrayList<Waiting>();
            var conditional = new ArrayList<Waiting>();
            var conditions = new ArrayList<String>();
            for (var module : all) {
                if (module.roles().contains(Role.CITY)) {
                    var condition = module.mayWait();
                    (condition == null ? always : conditional).add(module);
                    Stream.ofNullable(condition).forEach(conditions::add);
                }
            }
            return new Modules(all, always, conditional, "select " + String.join(",\n", conditions));
        }
    }
}
