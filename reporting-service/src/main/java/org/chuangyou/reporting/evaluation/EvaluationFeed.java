package org.chuangyou.reporting.evaluation;

import jakarta.enterprise.context.ApplicationScoped;

import io.smallrye.reactive.messaging.annotations.Blocking;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.chuangyou.chassis.event.Intake;
import org.chuangyou.chassis.event.Received;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Takes in what evaluation-service announces; what it does not know is passed over. */
@ApplicationScoped
class EvaluationFeed {

    private final Intake intake;
    private final EvaluationResults results;

    EvaluationFeed(Intake intake, EvaluationResults results) {
        this.intake = intake;
        this.results = results;
    }

    @Incoming("evaluation-events")
    @Blocking
    void on(ConsumerRecords<String, byte[]> batch) {
        intake.take(batch, this::apply);
    }

    private void apply(Received fact) {
        switch (fact.type()) {
            case "evaluation.evaluation-opened.v1" -> results.opened(fact.as(EvaluationMessage.Opened.class));
            case "evaluation.evaluation-closed.v1" -> results.closed(fact.as(EvaluationMessage.Closed.class));
            case "evaluation.evaluation-published.v1" -> results.published(fact.as(EvaluationMessage.Published.class));
            default -> {
                // a newer producer tells more than we know to ask
            }
        }
    }
}
