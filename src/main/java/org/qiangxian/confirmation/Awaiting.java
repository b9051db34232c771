package org.qiangxian.confirmation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.qiangxian.measurement.Batch;
import org.qiangxian.procedure.Act;

/**
 * A batch with values about a city, and where the city's answer stands.
 *
 * @param values how many values of it concern the city
 * @param answered how many of them the city answered one by one, those it objects to among them
 * @param objected how many of them the city objects to
 */
public record Awaiting(Batch batch, int values, int answered, int objected, Standing standing) {

    /** Where the answer stands. */
    public enum Standing {
        OPEN("待确认"),
        CONFIRMED("已确认"),
        ANSWERED("已逐项答复"),
        ACCEPTED("逾期未提出异议，视为认可");

        private final String label;

        Standing(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    /** Whether it waits for the city. */
    public boolean open() {
        return !Act.turns(ConfirmationAction.values(), standing).isEmpty();
    }

    /** How many values still wait, without those answered one by one. */
    public int waiting() {
        return open() ? values - answered : 0;
    }

    public @Nullable LocalDate due() {
        return batch.answerBy();
    }
}
