package org.chuangyou.exchange.intake;

/** How far an import is. */
public enum ImportState {
    /** Another one is running. */
    WAITING,
    RUNNING,
    /** What it brought is kept, unless it was a dry run. */
    DONE,
    /** It had errors; nothing is kept. */
    FAULTY,
    /** The service stopped or failed in the middle; nothing is kept, and it may be tried again. */
    INTERRUPTED
}
