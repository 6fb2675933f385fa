package org.chuangyou.evaluation.apart;

/** What of the service this process is. */
enum Part {
    /** All of it, on one server. */
    BOTH(true, true),

    /** Everything but the urn. */
    ROLL(true, false),

    /** The urn and nothing else; it has no way to the roll's database and none to Kafka. */
    URN(false, true);

    private final boolean roll;
    private final boolean urn;

    Part(boolean roll, boolean urn) {
        this.roll = roll;
        this.urn = urn;
    }

    boolean hasRoll() {
        return roll;
    }

    boolean hasUrn() {
        return urn;
    }
}
