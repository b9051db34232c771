package org.qiangxian.database;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import org.qiangxian.QiangxianApplication;
import org.qiangxian.account.ProvenConditions;
import org.qiangxian.delivery.PublicFacts;
import org.qiangxian.shell.Preparation;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.beans.factory.support.BeanDefinitionRegistry;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ContextConfigurationAttributes;
import org.springframework.test.context.ContextCustomizer;
import org.springframework.test.context.ContextCustomizerFactory;
import org.springframework.test.context.MergedContextConfiguration;
import org.springframework.util.FileSystemUtils;

/**
 * Gives every test context one real PostgreSQL: the one that QIANGXIAN_TEST_DB_URL names (as a superuser), else an
 * embedded one started once for the whole run on a copy of the {@link TemplateDatabase}. All contexts share the
 * database, as two nodes would, and prove what {@link ProvenConditions} says.
 */
public final class TestDatabase implements ContextCustomizerFactory {

    @Override
    public ContextCustomizer createContextCustomizer(
            Class<?> testClass, List<ContextConfigurationAttributes> configAttributes) {
        return new Customizer();
    }

    /** The settings a test's application is started with. */
    public static String[] settings() {
        return Server.SETTINGS;
    }

    /** A connection that may do everything. */
    public static Connection superuser() throws SQLException {
        return DriverManager.getConnection(Server.URL);
    }

    /**
     * A new data folder for one application, so that no other application and no run beside this one puts files there.
     * It is deleted when the applications have ended.
     */
    static Path dataFolder() {
        try {
            var folder = Files.createTempDirectory("qiangxian-data");
            SpringApplication.getShutdownHandlers().add(() -> delete(folder));
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void delete(Path folder) {
        try {
            FileSystemUtils.deleteRecursively(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private record Customizer() implements ContextCustomizer {
        @Override
        public void customizeContext(ConfigurableApplicationContext context, MergedContextConfiguration merged) {
            TestPropertyValues.of(settings()).applyTo(context);
            context.addBeanFactoryPostProcessor(ProvenConditions::in);
        }
    }

    private static final class Server {

        private static final String URL = start();
        private static final String[] SETTINGS = settings(URL);

        private static String start() {
            var given = System.getenv("QIANGXIAN_TEST_DB_URL");
            if (given == null) {
                return embedded();
            }
            prepare(given);
            return given;
        }

        private static String[] settings(String url) {
            return new String[] {
                "qiangxian.data=" + dataFolder(),
                "qiangxian.db.url=" + withoutCredentials(url),
                "qiangxian.db.user=qiangxian_app",
                "qiangxian.db.password=app",
                "qiangxian.db.owner=qiangxian_owner",
                "qiangxian.db.owner-password=owner",
                "qiangxian.demo=true",
                "management.server.port=-1",
            };
        }

        /**
         * The driver prefers a user named in the address to the one it is given, so the application would be a
         * superuser.
         */
        private static String withoutCredentials(String url) {
            return url.replaceAll("[?&](user|password)=[^&]*", "");
        }

        /** It is stopped after the applications, each of which would wait half a minute for a database that is gone. */
        private static String embedded() {
            try {
                var folder = TemplateDatabase.copy(Server::fill);
                var server = TemplateDatabase.server(folder);
                SpringApplication.getShutdownHandlers().add(() -> stop(server, folder));
                return server.getJdbcUrl("postgres", "postgres");
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        /**
         * Does to an empty database what a first start does, without the demonstration, which depends on the day and
         * hour.
         */
        private static void fill(String url) {
            prepare(url);
            var application = new SpringApplicationBuilder(QiangxianApplication.class)
                    .web(WebApplicationType.NONE)
                    .lazyInitialization(true)
                    .properties(settings(url))
                    .initializers(context -> context.addBeanFactoryPostProcessor(Server::deliverFactsAlone));
            try (var context = application.run()) {
                context.getBean(JdbcClient.class).sql("analyze").update();
            }
        }

        private static void deliverFactsAlone(ConfigurableListableBeanFactory beans) {
            for (var runner : beans.getBeanNamesForType(Preparation.class, true, false)) {
                if (!PublicFacts.class.equals(beans.getType(runner))) {
                    ((BeanDefinitionRegistry) beans).removeBeanDefinition(runner);
                }
            }
        }

        private static void stop(EmbeddedPostgres server, Path folder) {
            try {
                server.close();
                delete(folder);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private static void prepare(String url) {
            try (var connection = DriverManager.getConnection(url);
                    var statement = connection.createStatement()) {
                statement.execute(role("qiangxian_owner", "owner"));
                statement.execute(role("qiangxian_app", "app"));
                statement.execute("grant create on database " + connection.getCatalog() + " to qiangxian_owner");
                statement.execute("grant create on schema public to qiangxian_owner");
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        }

        private static String role(String name, String password) {
            return """
                    do $$ begin
                        if not exists (select from pg_roles where rolname = '%1$s') then
                            create role %1$s login password '%2$s';
                        end if;
                    end $$
                    """.formatted(name, password);
        }
    }
}
