package org.qiangxian.procedure;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.springframework.test.context.junit.jupiter.SpringExtension;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.TransactionStatus;
import org.springframework.transaction.support.DefaultTransactionDefinition;

/**
 * For tests that begin with the same matter, which takes seconds to make. What a {@code @BeforeAll} method makes
 * exists for each test; what a test does is rolled back to that beginning after it, and everything after the last
 * test. The clock is reset after each test, so each test stops it itself. The annotation stands above
 * {@code @PlatformTest}, so that a transaction of the framework lies within.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@ExtendWith(OneBeginning.Transactions.class)
public @interface OneBeginning {

    /** Opens one transaction around all tests of a class, and a nested one around each test. */
    final class Transactions implements BeforeAllCallback, AfterAllCallback, BeforeEachCallback, AfterEachCallback {

        private static final Namespace OWN = Namespace.create(OneBeginning.class);

        @Override
        public void beforeAll(ExtensionContext tests) {
            begin(tests, TransactionDefinition.PROPAGATION_REQUIRED);
        }

        @Override
        public void beforeEach(ExtensionContext test) {
            begin(test, TransactionDefinition.PROPAGATION_NESTED);
        }

        @Override
        public void afterEach(ExtensionContext test) {
            takeBack(test);
        }

        @Override
        public void afterAll(ExtensionContext tests) {
            takeBack(tests);
        }

        private static void begin(ExtensionContext context, int propagation) {
            var transaction = transactions(context).getTransaction(new DefaultTransactionDefinition(propagation));
            context.getStore(OWN).put(context.getUniqueId(), transaction);
        }

        private static void takeBack(ExtensionContext context) {
            var transaction = context.getStore(OWN).remove(context.getUniqueId(), TransactionStatus.class);
            if (transaction != null) {
                transactions(context).rollback(transaction);
            }
        }

        private static PlatformTransactionManager transactions(ExtensionContext context) {
            return SpringExtension.getApplicationContext(context).getBean(PlatformTransactionManager.class);
        }
    }
}
