package org.chuangyou.exchange;

/** What became of the rows of one file. */
public final class Tally {

    private final String file;
    private final Findings findings;
    private long rows;
    private long created;
    private long corrected;
    private long unchanged;

    public Tally(String file, Findings findings) {
        this.file = file;
        this.findings = findings;
    }

    public void created() {
        created++;
    }

    public void corrected() {
        corrected++;
    }

    public void unchanged() {
        unchanged++;
    }

    /** Whether the import already has a fault and will be undone. */
    public boolean faulty() {
        return findings.haveErrors();
    }

    public void read(int more) {
        rows += more;
    }

    public long rows() {
        return rows;
    }

    public Outcome outcome() {
        return new Outcome(file, rows, created, corrected, unchanged);
    }

    /** What became of the rows of one file. */
    public record Outcome(String file, long rows, long created, long corrected, long unchanged) {}
}
